"""Sentences of answers: confirming, moving, sending, accepting, declining, withdrawing, and after a missed talk."""

from __future__ import annotations

from typing import Final

from afterword.writer.phrases.pool import Pool, pool

THANKS: Final[Pool] = pool("""
wnf | Thank you for your message.
wn  | Thank you for getting in touch.
nf  | Thank you very much for your message.
wn  | Many thanks for your message.
""")

CONFIRM_TALK: Final[Pool] = pool("""
wnf | I am happy to confirm {coming} on {date} at {clock}.
wn  | {date} at {clock} suits me well, and I will be there for {coming}.
nf  | I am pleased to confirm {coming} on {date} at {clock}.
wnf | I can confirm {coming} on {date} at {clock}.
""")

CONFIRM_TIME: Final[Pool] = pool("""
wnf | I am happy to confirm {time}.
wn  | {time} suits me very well.
nf  | I am pleased to confirm {time}.
wnf | {time} works well for me, and I am glad to confirm it.
""")

CONFIRM_ASKED: Final[Pool] = pool("""
wnf | You asked {hear}, and my answer is yes.
wn  | You asked {hear}: yes, gladly.
nf  | You asked {hear}; I am glad to confirm it.
""")

CONFIRM_THING: Final[Pool] = pool("""
wnf | You asked about {about}, and I am happy to confirm it.
nf  | I am glad to confirm what you asked about {about}.
wn  | As for {about}, I am happy to confirm.
""")

FORWARD: Final[Pool] = pool("""
wnf | I look forward to speaking with you.
wn  | I am looking forward to it.
nf  | I look forward to continuing our conversation about the {role} role.
wnf | Please let me know if there is anything that I should prepare.
""")

MOVE_TALK: Final[Pool] = pool("""
wnf | Thank you for arranging {coming} on {date} at {clock}. I am sorry to say that this time no longer works for me.
wn  | I am sorry to trouble you about {coming} on {date} at {clock}: I am afraid that I cannot make that time.
nf  | I regret that I am unable to keep to {date} at {clock} for {coming}, and I am sorry for the trouble.
""")

MOVE: Final[Pool] = pool("""
wnf | Thank you for the time you suggested. I am sorry to say that it does not work for me.
wn  | Thank you for suggesting a time. I am afraid that I cannot make it then.
nf  | Thank you for your suggestion. I regret that I am not free at that time.
""")

ANOTHER_TIME: Final[Pool] = pool("""
wnf | Could we find another time? I remain very interested in the {role} role and would be glad to speak with you.
wn  | Would another time be possible? I am looking forward to talking with you about the {role} role.
nf  | I would be grateful for another time, as I remain very interested in the {role} role.
""")

SEND: Final[Pool] = pool("""
wnf | As you asked, I am sending you {items} with this message.
wn  | Please find {items} attached, as you asked.
nf  | Please find attached {items}, as requested.
wnf | I attach {items}, as you asked.
""")

SEND_ALL: Final[Pool] = pool("""
wnf | Please find attached what you asked for.
wnf | I am sending you what you asked for with this message.
nf  | Attached you will find what you requested.
""")

SEND_MORE: Final[Pool] = pool("""
wnf | If you need anything else, please let me know.
wn  | Do let me know if anything is missing or would be useful besides.
nf  | Should you need anything further, I will gladly provide it.
""")

OFFERED: Final[Pool] = pool("""
wnf | Thank you very much for offering me the {role} role. I was delighted to hear it.
wn  | Thank you so much for the offer of the {role} role; it made my day.
nf  | Thank you for offering me the {role} position, which I was very pleased to receive.
""")

TIME_TO_THINK: Final[Pool] = pool("""
wnf | I would like to give my answer the careful thought that it deserves. Might I take a little time to consider it?
wn  | It is an important step, and my answer deserves some thought. Would it be all right to take a little time?
nf  | I would be grateful for a little time to consider my answer with the care that it deserves.
""")

TIME_UNTIL: Final[Pool] = pool("""
wnf | I would like to give it careful thought, and I will let you have my answer by {date}, as you asked.
wn  | I would like to think it over properly, and you will have my answer by {date}, as you asked.
nf  | I will consider it with care and give you my answer by {date}, as you requested.
""")

ANY_DATE: Final[Pool] = pool("""
wnf | If there is a date by which you need to know, I will gladly keep to it.
wn  | Please tell me if there is a date that you have in mind, and I will keep to it.
nf  | Should you need my answer by a particular date, I will of course keep to it.
""")

ACCEPT: Final[Pool] = pool("""
wnf | I am delighted to accept the offer, and I look forward to joining {company}.
w   | It is a yes from me, with great pleasure: I accept, and I cannot wait to join you at {company}.
nf  | I am very pleased to accept the offer, and I look forward to working with you at {company}.
""")

ACCEPT_NEXT: Final[Pool] = pool("""
wnf | Please let me know what you need from me next.
wn  | Just let me know what you need from me before I start.
nf  | Please let me know which formalities I should see to.
""")

OFFER_THANKS: Final[Pool] = pool("""
wnf | Thank you very much for offering me the {role} role, and for the trust that lies in it.
wn  | Thank you for the offer of the {role} role, which I was very glad to receive.
nf  | Thank you for offering me the {role} position.
""")

DECLINE_OFFER: Final[Pool] = pool("""
wnf | After careful thought I have decided not to accept it.
wn  | I have thought about it a good deal, and I have decided not to take it up.
nf  | After careful consideration I have come to the decision not to accept it.
""")

WITHDRAW: Final[Pool] = pool("""
wnf | After careful thought I have decided to withdraw my application for the {role} role.
wn  | I have thought it over, and I would like to withdraw my application for the {role} role.
nf  | After careful consideration I would like to withdraw my application for the {role} position.
""")

DECLINE_INVITATION: Final[Pool] = pool("""
wnf | Thank you for the invitation. After careful thought I have decided not to go further with the {role} role.
wn  | Thank you for inviting me. I have thought it over, and I have decided not to go on with the {role} role.
nf  | Thank you for your invitation. After careful thought I have decided not to pursue the {role} position further.
""")

GRATEFUL: Final[Pool] = pool("""
wnf | It was not an easy decision, and I am grateful for the time that you and your colleagues gave me.
wn  | I did not decide it lightly, and I want to thank you for the time and kindness that you showed me.
nf  | I did not come to this lightly, and I thank you and your colleagues for your time and consideration.
""")

WELL: Final[Pool] = pool("""
wnf | I wish you and the team all the best, and I hope that our paths cross again.
wn  | My best wishes to you and everybody at {company}.
nf  | I wish you and your colleagues every success.
""")

COURTESY: Final[Pool] = pool("""
wnf | Thank you for your kind message, and for your understanding.
wn  | Thank you for writing, and for taking my news so kindly.
nf  | Thank you for your message and for your understanding.
""")

MISSED: Final[Pool] = pool("""
wnf | I was ready for our {talk} at {clock} {when} and am sorry that we missed each other.
wn  | I was ready for our {talk} at {clock} {when}, and it looks as though we missed each other.
nf  | I was ready for our {talk} at {clock} {when}; it appears that we did not manage to connect.
""")

MISSED_KINDLY: Final[Pool] = pool("""
wnf | These things happen, and I hope that all is well.
wn  | I hope all is well on your side; these things happen easily.
nf  | I trust that all is well, and I quite understand if something came up.
""")

MISSED_NEXT: Final[Pool] = pool("""
wnf | I would be glad to find another time. What would suit you?
wn  | I am still looking forward to talking with you: what time would suit you instead?
nf  | I would be glad to speak at another time that suits you, and I look forward to your suggestion.
""")
