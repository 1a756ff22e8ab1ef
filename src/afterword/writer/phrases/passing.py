"""Sentences of thanks that go through somebody who is asked to pass them on."""

from __future__ import annotations

from typing import Final

from afterword.writer.phrases.pool import Pool, pool

ASK_TO_PASS: Final[Pool] = pool("""
wn  | Would you please pass my thanks on to {names} for making time for me {when}?
wnf | May I ask you to pass on my thanks to {names} for {meeting} {when}?
nf  | I would be grateful if you could pass on my thanks to {names} for our {talk} {when}.
w   | Could I ask a kindness of you, and have you thank {names} from me for making time for me {when}?
f   | I would be much obliged if you could convey my thanks to {names} for our {talk} {when}.
f   | Might I ask you to convey my thanks to {names} for taking the time to {meet} {when}?
n   | I would like to thank {names} for our {talk} {when}, and would be glad if you could pass this on.
wn  | I very much enjoyed talking with {names} {when}, and would be glad if you could pass on my thanks.
""")

ABOUT_FROM: Final[Pool] = pool("""
wnf | I especially enjoyed hearing from {name} about {about}.
wn  | What {name} told me about {about} has stayed with me.
wnf | I took a good deal away from what {name} said about {about}.
wn  | I keep coming back to what {name} said about {about}.
wnf | Talking with {name} about {about} gave me a much clearer picture of the work.
nf  | I valued in particular what {name} shared about {about}.
f   | I listened with particular interest to what {name} said about {about}.
wn  | I went away thinking about what {name} had said about {about}.
""")

ABOUT: Final[Pool] = pool("""
wnf | I especially enjoyed hearing about {about}.
wn  | What I heard about {about} has stayed with me.
wnf | I took a good deal away from what was said about {about}.
wnf | Hearing about {about} gave me a much clearer picture of the work.
nf  | I valued in particular what I heard about {about}.
""")

HEAR_FROM: Final[Pool] = pool("""
wnf | I was interested to hear from {name} {hear}.
wn  | {name} told me {hear}, and I have thought about it since.
nf  | It was helpful to learn from {name} {hear}.
wnf | It gave me a clearer picture of the work to hear from {name} {hear}.
""")

HEAR: Final[Pool] = pool("""
wnf | I was interested to hear {hear}.
wnf | It was helpful to learn {hear}.
wn  | It has stayed with me {hear}.
nf  | It gave me a clearer picture of the work to hear {hear}.
""")

MORE: Final[Pool] = pool("""
wnf | It helped me to understand what the work is like.
wn  | I left with a good feeling about the work and the people.
nf  | I have thought about it more than once since.
""")

QUESTION_FROM: Final[Pool] = pool("""
wnf | One question from my talk with {name} has stayed with me: {question}
nf  | One question that {name} and I touched on has occupied me since: {question}
""")

LAST: Final[Pool] = pool("""
wnf | Thank you for passing this on.
wn  | Thank you for passing this on, and for your help.
nf  | Thank you for your help in passing this on.
wn  | I am grateful to you for passing this on.
""")

KEEP: Final[Pool] = pool("""
wnf | Please give my thanks to {names} as well.
nf  | I would be glad if you could pass on my thanks to {names}.
""")
