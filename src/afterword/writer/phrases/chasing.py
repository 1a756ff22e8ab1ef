"""Sentences of a follow-up: the talk, the date that passed, one thing of value, interest and one question."""

from __future__ import annotations

from typing import Final

from afterword.writer.phrases.pool import Pool, pool

OPENINGS: Final[Pool] = pool("""
wnf | Thank you again for our {talk} on {day} about the {role} role.
wnf | I am writing about the {role} role, which we discussed on {day}.
wn  | I hope you are well, and thank you again for talking with me on {day} about the {role} role.
nf  | I am following up on our {talk} of {day} about the {role} role.
wn  | I am writing again about the {role} role, after our {talk} on {day}.
f   | I write with reference to our {talk} of {day} regarding the {role} position.
wnf | Our {talk} on {day} about the {role} role is still fresh in my mind.
wn  | I hope all has been well with you since our {talk} on {day} about the {role} role.
f   | Further to our {talk} of {day}, I am writing about the {role} position.
f   | I remain grateful for our {talk} of {day} about the {role} position.
""")

OPENINGS_ELSEWHERE: Final[Pool] = pool("""
wnf | I am writing about the {role} role at {company}, after my {talk} with {names} on {day}.
wnf | On {day} I had a very good {talk} with {names} about the {role} role at {company}.
nf  | I am following up on the {role} role at {company}, about which I spoke with {names} on {day}.
wn  | I hope you are well. Since my {talk} with {names} on {day} I have often thought about the {role} role.
f   | I write with reference to my {talk} with {names} on {day} regarding the {role} position at {company}.
""")

PASSED: Final[Pool] = pool("""
wnf | {speaker} had mentioned {date}, and I know how easily such dates move.
wnf | {speaker} had named {date}, and I quite understand if things have taken longer.
wn  | {date} was the date we had in view, and I know that these things often need a little more time.
nf  | {date} was the date that {speaker} had in mind, and I understand that plans can change.
wn  | {speaker} had spoken of {date}; I know how full these weeks can be.
f   | {speaker} had kindly mentioned {date}, and I quite understand that such plans may change.
""")

VALUE: Final[Pool] = pool("""
wnf | I have kept thinking about what you said about {about}.
wn  | I still have in mind what you told me about {about}.
wnf | What I learned from you about {about} has stayed with me.
nf  | I have given further thought to what you said about {about}.
wn  | I often think back to what you told me about {about}.
wnf | I have thought more than once since about {about}.
f   | I have reflected since on what you told me about {about}.
nf  | It was good to hear from you about {about}, and I have thought about it since.
""")

VALUE_OF_ALL: Final[Pool] = pool("""
wnf | I have kept thinking since about {about}.
wn  | I still have in mind what I heard about {about}.
wnf | What I learned about {about} has stayed with me.
nf  | I have given further thought to what I heard about {about}.
f   | I have reflected since on what I learned about {about}.
""")

VALUE_HEARD: Final[Pool] = pool("""
wnf | I have often thought since of what I heard: {hear}.
nf  | It has stayed with me {hear}.
wn  | I was interested to hear {hear}, and it is still on my mind.
wnf | I have thought more than once about what I heard: {hear}.
""")

ASKING: Final[Pool] = pool("""
wnf | I remain very interested in joining {company}; could you tell me, when you have a moment, where things stand?
wnf | I would still be very glad to take the role on. Is there anything you can tell me about the next steps?
wn  | I would still love to do this work with you. If you have a moment, could you tell me where things stand?
nf  | My interest in the position is undiminished, and I would be grateful for a word on the next steps.
wn  | I am as keen as ever to join {company}. Would you be able to tell me how things stand?
nf  | I continue to be very interested in the position. May I ask whether there is any news that you can share?
wnf | The role still interests me very much. May I ask what the next steps are?
f   | I would still very much welcome the opportunity to join {company}. May I ask how matters stand?
f   | I remain very interested in the position, and I would be grateful to learn how matters stand.
""")

FILLER: Final[Pool] = pool("""
wnf | If there is anything more that you need from me, I will gladly send it.
wn  | If anything else would be useful to you in the meantime, I am happy to send it.
nf  | Should you need anything further from me, I will gladly provide it.
""")

DEADLINE: Final[Pool] = pool("""
wnf | I want to be open with you: I have been asked to answer another offer by {date}.
wn  | There is one thing I would like you to know: I am to answer another offer by {date}.
nf  | For the sake of openness I should mention that I have been asked to answer another offer by {date}.
""")

DEADLINE_ASKING: Final[Pool] = pool("""
wnf | Your role interests me very much, so if you are able to tell me where things stand, I would be grateful.
wn  | I would very much like to work with you at {company}, and I would be grateful for any word on how things stand.
nf  | My interest in the position remains strong, and any word on the next steps would be very welcome.
""")

THANKS: Final[Pool] = pool("""
wnf | Thank you for the time you gave me.
wn  | I am still grateful for the time you took.
nf  | I remain grateful for the time you gave me.
""")
