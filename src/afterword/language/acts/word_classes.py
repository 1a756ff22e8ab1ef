"""Classes of words that the patterns speak of: lists of alternatives, longer ones before their beginnings."""

from __future__ import annotations

from typing import Final


def _words(running: str) -> str:
    """Give the words of a list, joined by an underscore where several make one, as alternatives."""
    return "|".join(sorted((word.replace("_", " ") for word in running.split()), key=len, reverse=True))


_ADVERBS: Final = _words("""
    really very so much just still also already only simply truly honestly certainly definitely sincerely dearly
    badly greatly highly most quite rather always now then even too genuinely especially particularly extremely
    deeply desperately absolutely actually ever all first kindly respectfully humbly personally gladly happily
    rightly hereby again once_again once_more therefore however sure surely perhaps maybe frankly ever_so as_well
    both naturally of_course probably possibly dead proper well
""")
_FAMILY: Final = _words("""
    wife husband partner spouse fiance fiancé fiancee fiancée girlfriend boyfriend mother father mom mum mam dad
    mama papa parent parents brother brothers sister sisters siblings son sons daughter daughters child children kid
    kids baby toddler twins grandmother grandfather grandma grandpa gran granny nan granddad grandad grandson
    granddaughter grandchildren grandparents aunt auntie uncle niece nephew cousin cousins in-laws mother-in-law
    father-in-law family stepson stepdaughter stepfather stepmother ex ex-wife ex-husband
""")
_ILLNESSES: Final = _words("""
    depression depressed anxiety cancer diabetes diabetic asthma adhd autism autistic dyslexia dyslexic migraine
    migraines burnout breakdown antidepressants medication chemo chemotherapy dialysis pregnant pregnancy
    miscarriage stroke epilepsy epileptic arthritis insomnia ptsd illness sick_leave surgery operation rehab sober
    addiction alcoholic alcoholism bipolar eczema hernia tumour tumor pneumonia lupus crohn endometriosis ivf
    hospitalised hospitalized diagnosed disability disabled hospice wheelchair injury slipped_disc therapy seizure
    seizures fracture
""")
_JOBS: Final = _words("""
    job jobs role roles position positions post posts work place opportunity chance vacancy team opening employment
    apprenticeship career internship lectureship fellowship
""")
_PAPERS: Final = _words("resume resumes cv cvs curriculum vitae bio-data biodata portfolio portfolios lebenslauf")
_MAIL: Final = _words("""
    email emails mail mails letter letters note notes message messages voicemail voicemails voice-mail text texts
    fax call reply response card postcard dm
""")
_PAY: Final = _words("""
    salary salaries wage wages pay paycheck pay_slip payslip bonus bonuses commission remuneration compensation ctc
    stipend allowance allowances overtime pension pensions 401k superannuation stock_options stock equity shares
    benefits perks package holidays_paid annual_leave paid_leave parental_leave maternity_leave paternity_leave
    sick_pay sick_days holiday_pay holiday_allowance holiday_entitlement vacation vacations dental hmo insurance
    health_insurance healthcare private_health mileage per_diem raise increment increments take-home take_home
    supplement differential loan_forgiveness car_loan company_car relocation pay_scale salary_band salary_range pto
    time_off days_off paid_holiday bank_holidays stat_days childcare gym flexitime flexi-time annual_holiday
    summer_holiday staff_discount tuition sabbatical gratuity tips profit_share profit-sharing expenses
""")
_PAPERS_OF_SKILL: Final = _words("""
    certificate certificates certification certifications certified licence licences license licenses licensed
    ticket tickets diploma diplomas degree degrees bachelor bachelor's master master's masters mba phd doctorate
    award awards prize prizes medal medals gold silver bronze trophy scholarship fellowship designation chartered
    fluent fluency bilingual trilingual languages distinction valedictorian honours honors finalist accreditation
    accredited qualification qualifications qualified badge belt patent patents publication publications cpa cfa
    acca prince2 pmp msp smsts cscs nvq btec gcse ielts toefl first-aid first_aid first_aider course courses module
    modules training trained keynote webby member_of graduate exam exams tournament champion runner-up
    driving_licence clean_licence credential credentials citation commendation apprenticeship notary
""")
_LANGUAGES: Final = _words("""
    french german spanish italian portuguese polish dutch swedish norwegian danish finnish russian ukrainian greek
    turkish arabic hebrew urdu hindi punjabi bengali tamil telugu malayalam marathi gujarati mandarin cantonese
    chinese japanese korean thai vietnamese tagalog malay indonesian swahili yoruba igbo hausa pashto farsi persian
    welsh irish gaelic catalan basque romanian hungarian czech slovak bulgarian serbian croatian albanian latvian
    lithuanian estonian asl bsl makaton nihongo javascript python java sql excel sap autocad solidworks matlab
    photoshop
""")

CLASSES: Final[dict[str, str]] = {
    "adv": f"(?:(?:{_ADVERBS}) )*",
    "family": _FAMILY,
    "illness": _ILLNESSES,
    "job": _JOBS,
    "paper": _PAPERS,
    "mail": _MAIL,
    "pay": _PAY,
    "qualification": _PAPERS_OF_SKILL,
    "language": _LANGUAGES,
    "be": _words("am was be been feel felt remain remained have_been had_been would_be will_be shall_be should_be"),
    "will": _words("will would shall should can could may might must do did"),
    "gap": r"(?:(?!(?:not|never|hardly) )[^ ,;:?!()\u2013]+ ){0,2}",
    "gaps": r"(?:(?!(?:not|never|hardly) )[^ ,;:?!()\u2013]+ ){0,5}",
    "far": r"(?:(?!(?:not|never|hardly) )[^ ;:?!()\u2013]+ ){0,10}",
    "answer": _words("""
    answer decision reply response verdict yes no news word confirmation update outcome result offer call yes_or_no
    yes_or_a_no yes_or_no_answer straight_answer final_answer final_word final_decision final_say choice
"""),
    "know": _words("know hear learn understand find_out"),
    "tell": _words("""
    let_me_know tell_me inform_me update_me answer_me reply respond confirm decide advise_me call_me ring_me
    write_to_me get_back_to_me come_back_to_me contact_me give_me send_me revert let_me_have say_yes email_me
    text_me notify_me drop_me_a_line make_up_your_mind
"""),
    "day": _words("""
    monday tuesday wednesday thursday friday saturday sunday today tonight tomorrow noon midnight morning afternoon
    evening week weekend month day days hours weeks january february march april june july august september october
    november december five five_o'clock close christmas easter deadline holidays
"""),
    "somebody": _words(
        "you he she they nobody no_one no-one none_of_you someone somebody anybody hr we everyone everybody"
    ),
}
