"""Sentences of a note to keep in touch: thanks, something learned, good wishes; it asks for nothing."""

from __future__ import annotations

from typing import Final

from afterword.writer.phrases.pool import Pool, pool

TOLD: Final[Pool] = pool("""
wnf | Thank you for letting me know your decision on the {role} role, and for the time you gave me.
wn  | Thank you for your kind message about the {role} role, and for the time we spent talking.
wnf | Thank you for telling me of your decision on the {role} role, and for your time along the way.
nf  | I am grateful to you for letting me know your decision on the {role} role.
f   | Thank you for informing me of your decision on the {role} position and for considering me for it.
""")

HEARD: Final[Pool] = pool("""
wnf | I have heard about your decision on the {role} role, and I want to thank you for the time you gave me.
wn  | I have heard how the {role} role was decided, and I would like to thank you for our talk.
nf  | I have learned of your decision on the {role} role and would like to thank you for considering me.
""")

LEARNED: Final[Pool] = pool("""
wnf | I enjoyed learning about {about}, and I will take that with me.
wn  | I am glad to have heard from you about {about}.
wnf | What you told me about {about} will stay with me.
nf  | I took a good deal away from what you said about {about}.
wn  | I was very glad to hear about {about}.
wnf | I liked hearing from you about {about}.
f   | I will remember what you told me about {about}.
nf  | I valued in particular what you told me about {about}.
""")

LEARNED_THAT: Final[Pool] = pool("""
wnf | It was interesting to learn {hear}, and I will take that with me.
nf  | I valued hearing from you {hear}.
wn  | I am glad to have learned {hear}.
f   | I was interested to hear from you {hear}.
""")

WISHES: Final[Pool] = pool("""
wnf | I wish you and your team every success, and I would be glad if our paths crossed again.
wn  | My best wishes to you and everybody at {company}; I hope that we stay in touch.
wnf | I wish you well with the work ahead, and I will follow {company} with interest.
nf  | I think highly of {company} and would be pleased to hear from you should a similar role come up.
wn  | I hope that your new colleague settles in well, and that our paths cross again one day.
f   | I wish you every success, and I hope that there will be an occasion to speak again.
nf  | I wish you and your colleagues all the best, and I would be pleased to stay in touch.
""")
