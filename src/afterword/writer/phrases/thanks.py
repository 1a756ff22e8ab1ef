"""Sentences of a thank-you: openings, what stayed from the talk, interest, last words."""

from __future__ import annotations

from typing import Final

from afterword.writer.phrases.pool import Pool, pool

OPENINGS: Final[Pool] = pool("""
wnf | Thank you for taking the time to {meet} {when}.
wn  | Thank you for {meeting} {when}; I enjoyed our {talk}.
f   | I am writing to thank you for our {talk} {when} regarding the {role} position.
wn  | Our {talk} {when} was a real pleasure, and I want to thank you for it.
wnf | I appreciated the time you set aside for our {talk} {when}.
f   | Please accept my thanks for our {talk} {when}.
nf  | I would like to thank you for our {talk} {when} about the {role} role.
wn  | It was good to {meet_you} {when}, and I am grateful for the time you gave me.
f   | It was a privilege to {meet_you} {when}, and I thank you for your time.
nf  | Thank you for the time you took {when} to discuss the {role} role with me.
wn  | I came away from our {talk} {when} with a lot to think about; thank you for that.
f   | I very much appreciated the opportunity to {meet_you} {when}.
wnf | I am grateful for the chance to {meet_you} {when}.
w   | Thank you so much for such a good {talk} {when}.
f   | Thank you for the courtesy you showed me {when} and for the time you took.
wn  | Many thanks for making time for me {when}.
f   | I wish to thank you for our {talk} {when}, which I very much enjoyed.
w   | Thank you for making me feel so welcome {when}.
n   | Thank you for a thoughtful {talk} {when}.
f   | It was a pleasure to discuss the {role} position with you {when}, and I thank you for the opportunity.
wn  | Thank you for our {talk} {when} and for being so generous with your time.
wnf | I very much enjoyed our {talk} {when}; thank you for your time.
w   | I had such a good {talk} with you {when}, and I am grateful for it.
f   | I was glad to have the opportunity to {meet_you} {when}, and I am grateful for your time.
nf  | Thank you for the opportunity to discuss the {role} role with you {when}.
wn  | It was a pleasure to {meet_you} {when}; thank you for making the time.
f   | Allow me to thank you for the time you gave me {when}.
wn  | Thanks very much for the time you spent with me {when}.
f   | I am most grateful for the time you devoted to our {talk} {when}.
wn  | I left our {talk} {when} in very good spirits, and I want to thank you for that.
f   | Thank you for considering me for the {role} position and for taking the time to {meet} {when}.
wn  | You were generous with your time {when}, and I am grateful.
f   | I would like to express my thanks for the time you gave me {when}.
wn  | Just a short note to thank you for our {talk} {when}.
f   | Thank you for the thoughtful {talk} that we had {when} about the {role} position.
wn  | I want to thank you for our {talk} {when}.
f   | I was grateful for the opportunity to {meet_you} {when} and to discuss the {role} position.
n   | Talking with you {when} was a pleasure; thank you for making it possible.
w   | What a pleasure it was to {meet_you} {when}; thank you.
f   | The time you gave me {when} was much appreciated.
wn  | Before anything else, thank you for the time you gave me {when}.
""")

AGAIN: Final[Pool] = pool("""
wnf | Thank you for making time for me a second time {when}.
wn  | It was good to {meet_you} again {when}; thank you for making the time.
wnf | I enjoyed picking up our conversation again {when}, and I am grateful for it.
nf  | Thank you for {meeting} again {when}.
wn  | Thank you for having me back {when}.
f   | I was very glad of the opportunity to {meet_you} again {when}, and I thank you for it.
wnf | I appreciated the chance to go into more depth with you {when}.
f   | Please accept my thanks for our second {talk} {when}.
""")

ABOUT: Final[Pool] = pool("""
wnf | I especially enjoyed hearing about {about}.
wn  | What you told me about {about} has stayed with me.
f   | I listened with particular interest to what you said about {about}.
wnf | I was particularly interested in what you said about {about}.
wnf | Our discussion of {about} gave me a good deal to think about.
nf  | I valued what you shared about {about}.
wn  | I keep coming back to what you said about {about}.
f   | I took particular interest in what you told me about {about}.
wnf | I gained a much clearer picture of the work from hearing about {about}.
wn  | The part I enjoyed most was hearing about {about}.
nf  | I was glad of the opportunity to hear about {about}.
wnf | I was particularly glad that we talked about {about}.
f   | It was most interesting to hear at first hand about {about}.
nf  | It was of particular interest to me to hear about {about}.
w   | I could happily have gone on talking about {about}.
wnf | I took a good deal away from what you said about {about}.
wn  | I have been turning over what you said about {about}.
f   | I was especially pleased that we were able to speak about {about}.
wnf | It was good to hear at first hand about {about}.
wnf | I was interested to hear more about {about}.
wn  | The best part for me was hearing about {about}.
nf  | I was struck by what you said about {about}.
wnf | Of everything we discussed, {about} interested me most.
f   | I have since given further thought to what you said about {about}.
wn  | I went away thinking about {about}.
w   | I loved hearing about {about}.
nf  | It was helpful to hear from you about {about}.
wn  | A highlight for me was talking with you about {about}.
f   | I enjoyed in particular what you had to say about {about}.
""")

HEAR: Final[Pool] = pool("""
wnf | I was interested to hear {hear}.
wnf | It was helpful to learn {hear}.
f   | I noted with interest {hear}.
wn  | I have been thinking about what you told me: {hear}.
wnf | It gave me a clearer picture of the work to hear {hear}.
nf  | I appreciated your telling me {hear}.
wn  | You mentioned {hear}, and I have thought about it since.
wnf | It has stayed with me {hear}.
wn  | I found it interesting to hear {hear}.
nf  | It was useful to know {hear}.
wnf | Learning {hear} helped me to see what the role asks for.
nf  | I was interested to hear from you {hear}.
wn  | One thing I took away is {hear}.
f   | It was of particular interest to me to hear {hear}.
wn  | I keep thinking about something you said: {hear}.
f   | I have thought since about your remark {hear}.
""")

QUESTION: Final[Pool] = pool("""
wnf | One question from our conversation has stayed with me: {question}
wn  | I am still turning over one of the questions we talked about: {question}
wnf | I keep returning to a question that came up: {question}
nf  | One question that we touched on has occupied me since: {question}
""")

LEADS: Final[Pool] = pool("""
wnf | What you told me {when} about {about} has stayed with me.
wn  | I have been thinking since we spoke {when} about {about}.
f   | I listened with great interest {when} to what you said about {about}.
wn  | It was good to {meet_you} {when} and to hear about {about}.
wnf | I very much enjoyed talking with you {when}, above all about {about}.
wn  | Since our {talk} {when} I have kept coming back to what you said about {about}.
nf  | I very much valued our {talk} {when}, particularly what you said about {about}.
f   | I have given some thought to what you said {when} about {about}.
wnf | I was interested in what you told me {when} about {about}.
nf  | Our {talk} {when} gave me a much better understanding of the role, above all of {about}.
""")

SHORT: Final[Pool] = pool("""
wnf | Thank you for taking the time.
wn  | Thank you for being so generous with your time.
f   | I am most grateful for the time you took.
nf  | I am grateful for the time you gave me.
wn  | Thank you for making time for it in your day.
wnf | Thank you for such an open conversation.
nf  | Please accept my thanks for your time.
w   | Thank you so much for that.
wn  | Many thanks for the time you set aside.
f   | I thank you for your time and for speaking so openly.
""")

ALSO: Final[Pool] = pool("""
wnf | I also enjoyed hearing about {about}.
wn  | It was good to talk as well about {about}.
nf  | I was interested, too, in what you said about {about}.
wnf | I was also interested to hear about {about}.
wn  | And I liked what you said about {about}.
nf  | It was helpful to hear as well about {about}.
""")

MEANING: Final[Pool] = pool("""
wnf | Details like that help me to picture the job.
wn  | I have thought about it more than once since.
wnf | It is the sort of thing that no advertisement tells you.
wn  | I would gladly have heard more.
f   | It has given me a better understanding of what the position involves.
wn  | It made the work feel real to me.
nf  | It helped me to understand what matters to you and your colleagues.
wnf | I was grateful to hear it from you directly.
nf  | I have reflected on it since.
wn  | It gave me a better idea of what the work is like.
f   | It is something that I shall remember from our conversation.
""")

INTEREST: Final[Pool] = pool("""
wnf | I came away even more interested in the {role} role.
wnf | Our conversation has made me all the more interested in joining {company}.
f   | Having spoken with you, I am all the more interested in the {role} position.
wn  | I would love to be part of the work you do at {company}.
wnf | I remain very interested in the {role} role and would be glad to take it on.
nf  | Our conversation confirmed my interest in the {role} role.
wn  | I am keener than ever to join you at {company}.
f   | I would very much welcome the opportunity to join {company}.
wnf | I would be delighted to do this work with you and your colleagues.
wnf | The {role} role is one that I would be very glad to take on.
wn  | If anything, I am even more drawn to the role now.
nf  | I am very interested in the position and would be glad to work at {company}.
wn  | After our conversation I would like to do this job even more than before.
wnf | What I heard strengthened my interest in the {role} role.
f   | The position appeals to me all the more after our conversation.
wnf | I would welcome the chance to work with you and your colleagues at {company}.
f   | I would be very glad to join {company} in this position.
w   | I would be so happy to do this job with you.
n   | I am more certain than before that I would like to do this work at {company}.
nf  | My interest in the {role} position is stronger than before.
wn  | It is conversations like ours that make me want to join {company}.
f   | I remain very interested in the position and would be pleased to work with you and your colleagues.
wnf | Talking with you made it easy to see myself in the role, and I would be very glad to do it.
""")

INTEREST_AT_LENGTH: Final[Pool] = pool("""
wnf | What I heard strengthened my interest in the {role} role, and I would be very glad to work at {company}.
wn  | I came away even more interested in the {role} role, and would love to do this work with you and your colleagues.
f   | Having spoken with you, I am all the more interested in the {role} position, and I hope to join {company}.
wn  | It is conversations like ours that make me want to join {company}, and I would be very glad to take the role on.
nf  | My interest in the {role} position is stronger than before, and I would welcome the opportunity to join {company}.
wnf | Our conversation has made me all the more interested in joining {company}, and would be glad to take the role on.
w   | I am keener than ever to join you at {company}, and I would be so happy to work with you and your colleagues.
f   | The position appeals to me all the more now, and I would be pleased to work with your colleagues and you.
wnf | I remain very interested in the {role} role and would welcome the chance to work with you and your colleagues.
f   | I am very interested in the position, and it would be a pleasure to work with you and your colleagues.
wn  | If anything, I am even more drawn to the role now, and I would love to be part of the work you do at {company}.
""")

LAST: Final[Pool] = pool("""
wnf | Thank you again for your time.
wn  | Thanks again, and I hope that we will speak again.
nf  | Thank you again for your time and consideration.
wn  | Thanks again for everything you shared.
f   | Should you need anything further from me, I will gladly provide it.
wnf | Thank you once more, and I look forward to hearing from you.
w   | Thank you again; it was a real pleasure.
f   | I thank you once more for your time and attention.
wnf | Please do let me know if there is anything more that you need from me.
wn  | In the meantime, thank you again for making the time.
nf  | Thank you again for a most interesting conversation.
wn  | If anything else would be useful to you, I am happy to send it.
f   | Thank you once again for your kind attention.
n   | It was a pleasure to talk with you, and I hope that we will speak again.
wnf | I would be very glad to speak with you again.
wn  | Thank you once more for the good conversation.
f   | I remain grateful for the time you gave me.
w   | Thank you again; I really enjoyed it.
wnf | Once again, thank you for making the time.
f   | It would be a pleasure to continue our conversation.
""")
