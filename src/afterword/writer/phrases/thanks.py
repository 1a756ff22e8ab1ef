"""Sentences of a thank-you: openings, what stayed from the talk, interest, last words."""

from __future__ import annotations

from typing import Final

from afterword.writer.phrases.pool import Pool, pool

OPENINGS: Final[Pool] = pool("""
wnf | Thank you for taking the time to {meet} {when}.
wn  | Thank you for {meeting} {when}; I enjoyed our {talk}.
wn  | Our {talk} {when} was a real pleasure, and I want to thank you for it.
wnf | I appreciated the time you set aside for our {talk} {when}.
nf  | I would like to thank you for our {talk} {when} about the {role} role.
wn  | It was good to {meet_you} {when}, and I am grateful for the time you gave me.
nf  | Thank you for your time and attention {when} as we discussed the {role} role.
wn  | I came away from our {talk} {when} with a lot to think about; thank you for that.
wnf | I am grateful for the chance to {meet_you} {when}.
w   | Thank you so much for such a good {talk} {when}.
f   | I am writing to thank you for our {talk} {when} regarding the {role} position.
f   | Please accept my thanks for the {talk} that we had {when}.
wn  | Many thanks for making room for me {when}.
f   | It was a privilege to {meet_you} {when}, and I thank you for your time.
w   | Thank you for making me feel so welcome {when}.
n   | Thank you for a thoughtful {talk} {when}.
wn  | Thank you for our {talk} {when} and for being so generous with your time.
f   | Thank you for the courtesy you showed me {when} and for the time you took.
wnf | I very much enjoyed our {talk} {when}; thank you for your time.
w   | I had such a good {talk} with you {when}, and I am grateful for it.
nf  | Thank you for the opportunity to discuss the {role} role with you {when}.
f   | I was glad to have the opportunity to {meet_you} {when}, and I am grateful for your time.
wn  | It was a pleasure to {meet_you} {when}; thank you for making the time.
f   | Allow me to thank you for the time you gave me {when}.
f   | I am most grateful for the time you devoted to our {talk} {when}.
wn  | Thanks very much for the time you spent with me {when}.
wn  | I left our {talk} {when} in very good spirits, and I want to thank you for that.
nf  | The time you gave me {when} was most valuable, and I thank you for it.
wn  | You were generous with your time {when}, and I am grateful.
wnf | A short note to thank you for our {talk} {when}.
wn  | I want to thank you for our {talk} {when}.
n   | Talking with you {when} was a pleasure; thank you for making it possible.
w   | What a pleasure it was to {meet_you} {when}; thank you.
f   | May I thank you for the time and attention that you gave me {when}.
wn  | Before anything else, thank you for the time you gave me {when}.
f   | You gave me a good deal of your time {when}, for which I thank you.
""")

AGAIN: Final[Pool] = pool("""
wnf | Thank you for making time for me a second time {when}.
wn  | It was good to {meet_you} again {when}; thank you for making the time.
wnf | I enjoyed picking up our conversation again {when}, and I am grateful for it.
nf  | Thank you for {meeting} again {when}.
wn  | Thank you for having me back {when}.
wnf | I appreciated the chance to go into more depth with you {when}.
""")

ABOUT: Final[Pool] = pool("""
wnf | I especially enjoyed hearing about {about}.
wn  | What you told me about {about} has stayed with me.
wnf | I found what you said about {about} particularly interesting.
wnf | Our discussion of {about} gave me a good deal to think about.
nf  | I valued what you shared about {about}.
wn  | I keep coming back to what you said about {about}.
wnf | Hearing about {about} gave me a much clearer picture of the work.
wn  | The part I enjoyed most was hearing about {about}.
wnf | I learned a great deal from what you told me about {about}.
wnf | I was particularly glad that we talked about {about}.
nf  | Your comments on {about} were especially helpful to me.
w   | I could happily have gone on talking about {about}.
wnf | What you said about {about} made the work easy to picture.
wn  | I have been turning over what you said about {about}.
nf  | I appreciated how openly you spoke about {about}.
wnf | It was good to hear at first hand about {about}.
wn  | The best part for me was what you said about {about}.
nf  | Your thoughts on {about} were of particular interest to me.
wnf | Of everything we discussed, {about} interested me most.
wnf | You gave me a real insight into {about}.
wn  | I went away thinking about {about}.
nf  | I was struck by what you said about {about}.
w   | I loved hearing about {about}.
wn  | Talking with you about {about} was a highlight for me.
""")

HEAR: Final[Pool] = pool("""
wnf | I was interested to hear {hear}.
wnf | It was helpful to learn {hear}.
wn  | I have been thinking about what you told me: {hear}.
wnf | It gave me a clearer picture of the work to hear {hear}.
nf  | I appreciated your telling me {hear}.
wn  | You mentioned {hear}, and I have thought about it since.
wnf | It has stayed with me {hear}.
wn  | I found it interesting to hear {hear}.
nf  | It was useful to know {hear}.
wnf | Learning {hear} helped me to see what the role asks for.
nf  | I was grateful to hear so openly {hear}.
wn  | One thing I took away is {hear}.
wnf | I made a mental note when you said {hear}.
""")

QUESTION: Final[Pool] = pool("""
wnf | One question from our conversation has stayed with me: {question}
wn  | I am still turning over one of the questions we talked about: {question}
wnf | I keep returning to a question that came up: {question}
nf  | One question that we touched on has occupied me since: {question}
""")

LEADS: Final[Pool] = pool("""
wnf | What you told me {when} about {about} has stayed with me.
wn  | I have been thinking about {about} since we spoke {when}.
wn  | It was good to {meet_you} {when} and to hear about {about}.
wnf | I much enjoyed talking with you {when}, above all about {about}.
nf  | Our {talk} {when} gave me a good insight into {about}.
wn  | Since our {talk} {when} I have kept coming back to what you said about {about}.
nf  | I very much valued our {talk} {when}, particularly what you said about {about}.
f   | I have given some thought to what you said {when} about {about}.
""")

SHORT: Final[Pool] = pool("""
wnf | Thank you for taking the time.
wn  | Thank you for being so generous with your time.
nf  | I am grateful for the time you gave me.
wn  | Thank you for making room for it in your day.
wnf | Thank you for such an open conversation.
nf  | Please accept my thanks for the time you took.
w   | Thank you so much for that.
wn  | Many thanks for the time you set aside.
f   | I thank you for your time and for your openness.
""")

ALSO: Final[Pool] = pool("""
wnf | I also enjoyed hearing about {about}.
wn  | It was good to talk about {about} as well.
nf  | What you said about {about} was most helpful as well.
wnf | I was glad to hear about {about}, too.
wn  | And I liked what you said about {about}.
nf  | I took a good deal away from our words on {about} as well.
""")

MEANING: Final[Pool] = pool("""
wnf | It gave me something to think about long after we had finished.
wnf | That is the kind of thing one only learns by talking to the people who do the work.
wn  | It made the work feel real to me.
wn  | It made me want to hear more.
wnf | I left with a much better sense of the people I would be working with.
nf  | It told me a good deal about what matters to you and your colleagues.
wnf | That is something no job description can tell.
wn  | I could have listened for a good while longer.
nf  | It made our conversation well worth the time for me.
""")

INTEREST: Final[Pool] = pool("""
wnf | I came away even more interested in the {role} role.
wnf | Our conversation has made me all the more interested in joining {company}.
wn  | I would love to be part of the work you do at {company}.
wnf | I remain very interested in the {role} role and would be glad to take it on.
nf  | Our conversation confirmed my interest in the {role} role.
wn  | I am keener than ever to join you at {company}.
wnf | I would be delighted to do this work with you and your colleagues.
wnf | The {role} role is one that I would be very glad to do.
wn  | If anything, I am even more drawn to the role now.
nf  | I am very interested in the position and would welcome the chance to contribute at {company}.
wn  | After our conversation I want the {role} role more than before.
wnf | What I heard strengthened my interest in the {role} role.
wnf | I would welcome the chance to work with you and your colleagues at {company}.
f   | I would be very glad to join {company} in this position.
w   | I would be so happy to do this job with you.
n   | I am more certain than before that I would like to do this work at {company}.
nf  | My interest in the {role} position is stronger than before.
wn  | It is conversations like ours that make me want to join {company}.
wnf | Talking with you made it easy to see myself in the role, and I would be very glad to do it.
""")

LAST: Final[Pool] = pool("""
wn  | Thank you again for your time.
wnf | With thanks once more for the conversation.
nf  | Thank you again for your time and consideration.
wn  | Thanks again for everything you shared.
wnf | Once again, thank you.
wn  | I am glad that we had the chance to talk.
f   | Should you need anything further from me, I will gladly provide it.
nf  | I remain grateful for your time.
w   | Thank you again, it was a pleasure.
wnf | Please do let me know if there is anything more that you need from me.
wnf | Thank you again for making the time.
wn  | If anything else would be useful to you, I am happy to send it.
n   | It was a pleasure to talk with you.
wnf | I hope to speak with you again.
nf  | Thank you again for a most interesting conversation.
wn  | Thank you once more for the good conversation.
f   | I thank you once more for your time.
wnf | I very much enjoyed our conversation.
f   | Thank you again for your kind attention.
w   | It was so good to talk with you.
""")
