"""What a sentence does: hits and near misses of each kind, whoever acts in them, and what holds of any text."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.language.acts import Act, Acts, Kind, read_acts
from afterword.language.letter import parse_letter

HITS: dict[Kind, tuple[str, ...]] = {
    "demand": (
        "I must ask you to give me your answer by Wednesday.",
        "Either you want me or you don't, so please say which today.",
        "I have waited long enough and I expect a clear answer now.",
        "My current employer wants to know by Monday whether I stay, so I need your decision before then.",
        "If I have heard nothing by noon tomorrow I will withdraw.",
        "Kindly treat this as urgent and respond within 24 hours.",
        "I've kept my calendar free for you for three weeks, so the least you could do is reply.",
        "A rival clinic has made me an offer and I will accept it on Friday unless you match it.",
        "I would have thought a yes or no is not too much to ask.",
        "I said no to a permanent post because of you.",
        "Don't make me wait any longer.",
        "I can only hold my place at the other school until Friday, so do hurry.",
        "I'd appreciate a definite answer by close of business on Thursday.",
        "Other firms are fighting over me, so you had better be quick.",
        "You'd better let me know soon, because I won't be available for ever.",
        "I shall ring your office every morning until I get a reply.",
        "I insist on being told where I stand.",
        "It is only right that I be told this week.",
        "I gave notice at my old job because I trusted you.",
        "Can you please get the ball rolling and push this through by tomorrow?",
    ),
    "plea": (
        "I would do absolutely any job you have, even sweeping.",
        "I'm begging for a chance to prove myself.",
        "This position is my last hope.",
        "I know I'm not good enough for a firm like yours, but please think of me.",
        "I'd work the first month for no pay.",
        "You are the most brilliant teacher I have ever seen and I would be lost without your guidance.",
        "I'd take half the wage.",
        "I am sorry for being such a bad candidate.",
        "I made a fool of myself and I can't stop thinking about it.",
        "Without this job I am finished.",
        "Please, please choose me, you won't regret it.",
        "I've applied to two hundred places and nobody wants me.",
        "If you give me the job I will be grateful to you until I die.",
        "I can't imagine anyone wanting me, but I'll ask all the same.",
        "I was so nervous that I must have looked like an idiot, please don't hold it against me.",
        "I would crawl over broken glass to work for you.",
    ),
    "reproach": (
        "I was left sitting in reception for an hour.",
        "Nobody bothered to offer me so much as a glass of water.",
        "It's been three weeks and still no word.",
        "I find your silence hard to understand.",
        "I must say the whole thing felt like a waste of my time.",
        "Your assistant was rather short with me on the phone.",
        "I had expected better from a hospital of your reputation.",
        "The interviewer plainly hadn't read a line of my application.",
        'So much for "we\'ll be in touch soon".',
        "Being asked whether I plan to have children was out of place.",
        "I wonder if you treat your customers the same way.",
        "You promised to call on Friday and didn't.",
        "It would have been polite to tell me.",
        "The chairs were broken, the room was freezing and nobody introduced themselves.",
        "I do not appreciate being ignored.",
        "Evidently, deadlines are only for applicants.",
        "Your colleague kept yawning.",
        "I was surprised to be kept waiting for forty minutes.",
        "I am getting a bit tired of checking my phone.",
    ),
    "private matter": (
        "My husband has just lost his job, so this would help us a lot.",
        "I'm three months pregnant, but that won't be a problem.",
        "We are trying to buy a house and need a second income.",
        "I've had some trouble with my heart this year.",
        "As a practising Catholic, I would prefer not to work on Sundays.",
        "My marriage broke down last year and I have had a hard time.",
        "The bank is threatening to take our flat.",
        "I am raising two boys on my own.",
        "I suffer from panic attacks, though they are under control.",
        "My mother has dementia and I'm her only carer.",
        "I've been sober for four years.",
        "I had a stroke in 2021 but am fully recovered.",
        "My wife and I are expecting in June.",
        "I lost my son two years ago and work keeps me going.",
        "I voted for the other party, but I get on with everybody.",
        "My residence permit runs out in August, so time matters to me.",
        "I have been living on my sister's sofa since spring.",
        "I was in care as a child, so I know what those kids feel.",
    ),
    "self-promotion": (
        "I should also say that I speak fluent Mandarin and Malay.",
        "I didn't get a chance to tell you about my pilot's licence.",
        "Also, I have a master's degree in statistics and a Six Sigma green belt.",
        "What I forgot to tell you is that I ran the London office for two years.",
        "You may be interested to hear that I won the national apprentice award in 2019.",
        "I have since passed my forklift test and my first aid at work.",
        "In addition, I am proficient in Excel, SAP and Power BI.",
        "Just so you know, I graduated top of my class.",
        "P.S. I'm also a qualified lifeguard and a trained mediator.",
        "One thing that didn't come up was my work as a translator.",
        "I would also like to draw your attention to my two patents.",
        "My other qualifications include a TEFL certificate and a diploma in counselling.",
        "I never mentioned that I was employee of the month four times.",
        "As well as what we discussed, I've published three papers on welding fumes.",
    ),
    "enclosure": (
        "Please see my CV attached.",
        "I'm attaching my résumé for your reference.",
        "You will find my updated resume enclosed.",
        "I have taken the liberty of enclosing my curriculum vitae again.",
        "My portfolio is in the attached PDF.",
        "Just in case, here's my CV again.",
        "I thought I'd include my resume once more.",
        "Attached please find my résumé.",
        "I've sent my CV along with this.",
    ),
    "objection": (
        "I was very surprised by your decision and would ask you to think again.",
        "I can't see what the other person has that I don't.",
        "Would you reconsider?",
        "I do not understand how you came to this conclusion.",
        "I believe you are making a mistake.",
        "With all due respect, your reasons do not hold up.",
        "I deserved that job.",
        "Is there really no way to change your mind?",
        "I think that the panel misjudged me.",
        "Please give me another chance to show you what I can do.",
        "I would like to appeal against the decision.",
        "Why was I not chosen? What did I do wrong? Who got it?",
        "You said I was the best, so what happened?",
        "If the other candidate drops out I expect to be first in line.",
    ),
    "expected answer": (
        "I look forward to hearing from you by Friday.",
        "I guess you'll decide next week.",
        "I expect to hear your decision before the end of the month.",
        "I assume the results will be out on Monday.",
        "I understand you will be making your decision early next week.",
        "As you'll have chosen somebody by the 15th, I wanted to write today.",
        "Hope to hear from you within the next two weeks.",
        "I am sure that HR will call me tomorrow.",
        "I look forward to your positive reply this week.",
    ),
    "earlier message": (
        "I left a message with your receptionist on Monday.",
        "As I explained in my last email, I am free from May.",
        "I hope you received my letter of the 3rd.",
        "I tried to reach you by phone twice last week.",
        "Did my note arrive?",
        "I'm writing again because my first message may not have reached you.",
        "I have already replied to this by email.",
        "I dropped off a card at the front desk.",
        "In my previous message I asked about the rota.",
        "I wrote to you last week but have had no answer.",
        "I called on Tuesday and spoke to a colleague of yours.",
        "Following up on my voicemail from Friday.",
    ),
}
NEAR_MISSES: dict[Kind, tuple[str, ...]] = {
    "demand": (
        "I would be grateful for a reply whenever it suits you.",
        "There is no need to answer before the holidays.",
        "I appreciate your patience with my many questions.",
        "The pressure vessel has to be tested by Friday, you said.",
        "If you need anything from me by Monday, please let me know.",
        "I can't wait to start on Tuesday.",
        "I know that you want to decide by the 12th, and I will wait.",
        "Please let me know if I can bring anything on Wednesday.",
        "You need to know the tides before you dock there.",
        "I must say that the hour went by quickly.",
        "Please tell the night shift that I said hello.",
        "I will come by tomorrow to return the badge.",
        "You told me that your customers demand an answer within a day.",
        "Could you let me know how things stand when you have a moment?",
        "I have to be in Leeds by Thursday, but any other day suits me.",
        "I expect that you are busy this week.",
        "The deadline for the tender is tomorrow, and I wish you luck.",
        "I turned down the heat under the sauce as you showed me.",
        "Immediately after our talk I read up on it.",
        "I was told that nobody may leave until the whistle goes.",
    ),
    "plea": (
        "You spoke of how desperate the ward is for night staff.",
        "I am sorry for the late reply.",
        "I would be honoured to be considered.",
        "It would be a dream to work there.",
        "The old lathe was begging for oil.",
        "I'd happily do any shift, nights too.",
        "The hour was the best I have spent this year.",
        "Sorry for the long message.",
        "My knees are fine on ladders, since you asked.",
        "I admire how you run the place.",
        "The poor man on bed four made me smile.",
        "You are the first to have explained it so clearly.",
        "Please give my regards to the whole team.",
        "I need a little practice with the crane, as we agreed.",
        "My hope is to grow with the firm.",
        "I would take the early bus.",
    ),
    "reproach": (
        "I was pleasantly surprised by how open you were.",
        "You told me how customers complain when the bus is late.",
        "The customers who wait for an hour must be saints.",
        "I have not heard a better account of the trade.",
        "I was sorry to leave.",
        "You said that nobody reads the manual.",
        "The wait was no trouble at all, I had a book.",
        "Nobody could have made me feel more welcome.",
        "I hope I did not keep you too long.",
        "It was rude of me not to ask about your holiday.",
        "That the last firm ignored the warnings is hard to believe.",
        "I thought the tour was excellent.",
        "It was a lot to take in, and I enjoyed every minute.",
        "I have never seen such a tidy workshop.",
        "I still think about the lathe.",
        "Late trains are a subject on which I can talk for hours.",
        "My first attempt was a mess, and your foreman laughed with me.",
        "You would not be disappointed.",
        "I had expected a formal talk and found a friendly one.",
    ),
    "private matter": (
        "You told me about your daughter's school.",
        "The family firm is what drew me.",
        "My uncle taught me to sharpen a plane.",
        "Families with ill children need somebody patient.",
        "How you help tenants with debts impressed me.",
        "I was brought up near the yard.",
        "I prayed for dry weather on the way home.",
        "My colleagues and I use the same press.",
        "The clinic for divorced fathers is a fine idea.",
        "I could start in March.",
        "I have a driving licence and a bicycle.",
        "My old boss would agree.",
        "My wife says that I talk of nothing but your lathe.",
        "You said that your mother started the bakery.",
        "The patients' health comes first with you.",
        "Our son et lumière show was smaller.",
        "I know the church that you restored.",
        "My class of thirty children would love that.",
    ),
    "self-promotion": (
        "Your course for apprentices sounds excellent.",
        "As you asked, here is a copy of my licence.",
        "I would love to learn Welsh from your drivers.",
        "The award on your wall made me curious.",
        "I have worked with that press for six years, as we discussed.",
        "You mentioned that the ticket for the crane can be done in a week.",
        "I also liked the tour of the paint shop.",
        "I should add that the coffee was excellent.",
        "By the way, your bus stop has a new timetable.",
        "The exam centre's rules are strict, and rightly so.",
        "I hold the view that bread needs time.",
        "I was the last to leave the gym.",
        "You may like to know that I found the book you mentioned.",
        "I speak for myself only.",
    ),
    "enclosure": (
        "Here is the form that you asked for.",
        "You had my CV in front of you and asked good questions about it.",
        "I hope to resume work on the boat in June.",
        "The dairy's portfolio of brands is a puzzle.",
        "Shall I send a new copy of my CV to HR?",
        "It is good that my résumé raised the question.",
        "If you need my CV again, I will gladly send it.",
        "Your portfolio of bonds looks calm from outside.",
        "The resume of a stone is a lovely idea.",
    ),
    "objection": (
        "I understand your decision.",
        "I would be glad to apply again one day.",
        "What could I do better next time?",
        "Thank you for explaining your reasons.",
        "I cannot argue with that choice.",
        "I hope that our paths cross again.",
        "It was a fair process and I enjoyed it.",
        "If another post comes up, please think of me.",
        "I never doubted that it would be close.",
        "I was sad to read your mail, and grateful for its kindness.",
        "Please tell the new colleague that the left drawer sticks.",
        "I had a good time and would not have missed it.",
        "Would you tell me which part of my test was weakest?",
        "You told me that you wanted somebody with a ticket, so I see why.",
    ),
    "earlier message": (
        "As I said in the interview, nights suit me.",
        "Your email of Tuesday made me smile.",
        "I wrote the answer on the whiteboard.",
        "I told my friends about it.",
        "I have read the letter that you sent.",
        "You wrote that the parking is tight.",
        "I sent a prayer to the oven.",
        "As discussed, I can start in May.",
        "I called the dog, and it came.",
        "I rang the bell twice before I saw the sign.",
        "I left your workshop in good spirits.",
        "In my last job I sent invoices on Fridays.",
    ),
    "expected answer": (
        "I was glad to hear your answer.",
        "I could start on Monday.",
        "The dairy wants its vessel by Friday.",
        "I decided on the train.",
        "I told my class about your tower.",
        "The answer was on the second page.",
        "My decision was easy.",
        "I wrote it down.",
        "We spoke about the tides.",
    ),
}
OF_THE_CANDIDATE: tuple[Kind, ...] = (
    "demand", "plea", "private matter", "self-promotion", "enclosure", "earlier message",
)  # fmt: skip
SWAPS = (
    ("I'm", "You're"), ("I've", "You've"), ("I'd", "You'd"), ("I'll", "You'll"), ("I am", "You are"),
    ("I was", "You were"), ("I", "You"), ("my", "your"), ("My", "Your"), ("me", "you"), ("myself", "yourself"),
)  # fmt: skip


def acts_of(sentence: str) -> Acts:
    body = f"Dear Dana,\n\n{sentence}\n\nKind regards,\nPriya"
    return read_acts(body, parse_letter(body).sentences)


def kinds_of(sentence: str) -> set[Kind]:
    return {act.kind for one in acts_of(sentence).sentences for act in one.acts}


def _cases(listed: dict[Kind, tuple[str, ...]]) -> list[tuple[Kind, str]]:
    return [(kind, sentence) for kind, sentences in listed.items() for sentence in sentences]


def _about_oneself() -> list[tuple[Kind, str]]:
    """Give the hits that only the candidate acts in, so that another actor makes them another matter."""
    return [
        (kind, sentence)
        for kind, sentence in _cases(HITS)
        if kind in OF_THE_CANDIDATE and re.match(r"(?:I|My)\b", sentence) and not re.search(r"\byou|so do\b", sentence)
    ]


@pytest.mark.parametrize(("kind", "sentence"), _cases(HITS))
def test_an_act_is_seen(kind: Kind, sentence: str) -> None:
    assert kind in kinds_of(sentence)


@pytest.mark.parametrize(("kind", "sentence"), _cases(NEAR_MISSES))
def test_a_near_miss_is_left_alone(kind: Kind, sentence: str) -> None:
    assert kind not in kinds_of(sentence)


def test_there_are_as_many_near_misses_as_hits() -> None:
    assert all(len(NEAR_MISSES[kind]) >= len(sentences) for kind, sentences in HITS.items())


@pytest.mark.parametrize(("kind", "sentence"), _about_oneself())
def test_another_actor_makes_it_another_matter(kind: Kind, sentence: str) -> None:
    swapped = sentence
    for ours, theirs in SWAPS:
        swapped = re.sub(rf"\b{ours}\b(?!')", theirs, swapped)
    assert kind not in kinds_of(swapped), swapped


@pytest.mark.parametrize(
    ("kind", "said", "denied"),
    [
        ("demand", "I need to know by Friday.", "I do not need to know by Friday."),
        ("demand", "I must have your answer today.", "I need no answer today."),
        ("plea", "I really need this job.", "I do not need this job."),
        ("plea", "I am begging you.", "I am not begging you."),
        ("plea", "I would take any position at all.", "I would not take any position at all."),
        ("reproach", "I am disappointed that nobody wrote.", "I am not disappointed that nobody wrote."),
        ("reproach", "I was left waiting in the lobby.", "I was never left waiting in the lobby."),
        ("waiting", "I have not heard from you yet.", "I have heard from you."),
        ("enclosure", "I am attaching my CV.", "I am not attaching my CV."),
        ("self-promotion", "I also hold a diploma in law.", "I do not hold a diploma in law."),
        ("thanks", "I thank you for it.", "Nobody will thank me for it."),
        ("interest", "I want this job.", "I do not want this job."),
    ],
)
def test_a_denial_makes_it_another_matter(kind: Kind, said: str, denied: str) -> None:
    assert kind in kinds_of(said)
    assert kind not in kinds_of(denied)


@pytest.mark.parametrize(
    "reported",
    [
        "You said that I would have your answer by Thursday.",
        "You told me that I need to know the tides.",
        "“I need an answer today” is what the customers say.",
    ],
)
def test_what_others_said_is_not_the_writers_demand(reported: str) -> None:
    assert "demand" not in kinds_of(reported)


@given(st.text(max_size=400))
def test_any_text_is_read_and_every_act_lies_in_its_sentence(text: str) -> None:
    for sentence in read_acts(text, parse_letter(text).sentences).sentences:
        for act in sentence.acts:
            assert sentence.span.start <= act.span.start <= act.span.end <= sentence.span.end


@given(st.lists(st.sampled_from([sentence for _, sentence in _cases(HITS)]), min_size=1, max_size=4))
def test_sentences_do_not_change_one_another(sentences: list[str]) -> None:
    together = acts_of(" ".join(sentences))
    alone = [_kinds(act for one in acts_of(sentence).sentences for act in one.acts) for sentence in sentences]
    assert _kinds(act for one in together.sentences for act in one.acts) == set().union(*alone)


def _kinds(acts: object) -> set[Kind]:
    return {act.kind for act in acts if isinstance(act, Act)}  # type: ignore[attr-defined]


def test_time_grows_with_the_length_alone() -> None:
    said = "I really need to know whether you would like me to come by Friday "
    once, again = (_seconds(said * count) for count in (50, 500))
    assert again < once * 40 + 0.05


def _seconds(sentence: str) -> float:
    body = f"Dear Dana,\n\n{sentence}."
    sentences = parse_letter(body).sentences
    started = time.process_time()
    read_acts(body, sentences)
    return time.process_time() - started
