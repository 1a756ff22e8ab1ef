"""Sentences on what comes next: a date that was named, a step that was agreed, or one polite question."""

from __future__ import annotations

from typing import Final

from afterword.writer.phrases.pool import Pool, pool

DATED: Final[Pool] = pool("""
wnf | I look forward to hearing from {you} by {date}, as {speaker} mentioned.
wnf | I have made a note of {date}, which {speaker} mentioned, and look forward to hearing from {you}.
wn  | I will keep {date} in mind, as {speaker} said, and look forward to {your} news.
f   | I have noted that there may be news by {date}, and I look forward to hearing from {you}.
nf  | I understand that I may hear from {you} by {date}, and I look forward to it.
wnf | {speaker} mentioned that there may be news by {date}, and I look forward to it.
wn  | It is good to know that there may be news by {date}, and I look forward to it.
nf  | It was helpful of {speaker_object} to mention {date}, and I look forward to hearing from {you} by then.
wnf | I will look out for {your} news by {date}, as {speaker} said.
wn  | It was good to hear from {speaker_object} that there may be news by {date}.
wnf | As {speaker} mentioned, I may hear from {you} by {date}, and I look forward to that.
f   | {speaker} kindly mentioned {date}, and I look forward to hearing from {you}.
""")

STEPPED: Final[Pool] = pool("""
wnf | I look forward to {step}, which {speaker} mentioned.
wnf | It was helpful to hear that the next step is {step}, and I look forward to that.
wn  | I gather that what comes next is {step}, and I look forward to that.
nf  | I understand that the next step is {step}, and I will gladly be ready for that.
wn  | {speaker} mentioned {step} as the next step, and I am looking forward to that.
wnf | As for the next step, I look forward to {step}.
""")

STEPPED_AND_DATED: Final[Pool] = pool("""
wnf | I look forward to {step}, which {speaker} mentioned, and to hearing from {you} by {date}.
wnf | I gather that the next step is {step}, and that I may hear from {you} by {date}; I look forward to both.
wn  | It was helpful to hear that the next step is {step} and that there may be news by {date}.
nf  | I understand that the next step is {step}, and I look forward to hearing from {you} by {date}.
wnf | As for what comes next, I look forward to {step} and to {your} news by {date}.
wn  | I am looking forward to {step}, which {speaker} mentioned, and will look out for {your} news by {date}.
""")

TOLD: Final[Pool] = pool("""
wnf | Thank you for letting me know {that}; I look forward to it.
wnf | I have made a note {that}, and I look forward to it.
nf  | I understand {that}, and I will keep myself ready for it.
wn  | It is good to know {that}.
""")

COMING: Final[Pool] = pool("""
wnf | I look forward to {coming} on {day}.
wnf | I am already looking forward to {coming} on {day}.
wn  | Until {day}, then: I look forward to {coming}.
nf  | I look forward to continuing with {coming} on {day}.
""")

ASKING: Final[Pool] = pool("""
wnf | When you have a moment, could you tell me what the next steps will be?
wnf | May I ask what the next steps are from here?
wn  | Could you let me know, when it suits you, what happens next?
nf  | I would be grateful if you could tell me what the next steps will be.
wn  | If you have a moment, could you tell me how things go from here?
nf  | Might I ask how the process continues from here?
wnf | Could you tell me, at your convenience, what I can expect as the next step?
wn  | Would you mind telling me what the next step would be on your side?
nf  | Would you be so kind as to let me know what the next steps will be?
f   | I would be grateful for a word, at your convenience, on how the process continues.
f   | May I ask you to let me know what the next steps will be?
wn  | What would be the next step from here, if I may ask?
wnf | May I ask how you plan to proceed from here?
""")
