"""Whether a text counts as English: a short one does unless it clearly is not."""

import pytest

from afterword.language.detect import is_english


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12345 👍",
        "Thanks!",
        "OK",
        "Best, Priya",
        "Nguyễn Thị Lan and I met Trần Văn.",
        "ty so much!! loved it",
        "Café, résumé, naïve",
        "Gracias for the tour! I loved the plant and the people.",
        "I spoke with Herr Müller and Frau von der Leyen about the Stelle.",
        "Merci Dana! It was great to meet you all.",
        "Python, SQL, Kubernetes, Docker, Terraform, Ansible",
        "Le Mans, La Paz, El Paso and Los Angeles are on my list.",
        "Dear Ms. Ruiz,\n\nThank you for the interview. I look forward to more.\n\nMit freundlichen Grüßen\nJana",
    ],
)
def test_english_and_what_may_be(text: str) -> None:
    assert is_english(text)


@pytest.mark.parametrize(
    "text",
    [
        "Vielen Dank!",
        "Ich freue mich auf Ihre Antwort.",
        "Sehr geehrte Frau Ruiz, vielen Dank für das Gespräch.",
        "Merci beaucoup",
        "Bonjour, je vous remercie pour l'entretien.",
        "Muchas gracias por la entrevista del martes.",
        "Grazie mille per il colloquio di oggi",
        "Bedankt voor het gesprek",
        "Obrigado pela entrevista de hoje, foi muito bom",
        "Hej, tack för mötet idag, det var mycket trevligt",
        "Dziękuję bardzo za rozmowę",
        "Görüşme için çok teşekkür ederim",
        "Cảm ơn chị rất nhiều vì buổi phỏng vấn hôm nay",
        "Здравствуйте, спасибо за встречу",
        "您好，谢谢",
        "ありがとうございます",
        "شكرا جزيلا لكم",
        "תודה רבה על הראיון",
        "안녕하세요 감사합니다",
    ],
)
def test_other_languages(text: str) -> None:
    assert not is_english(text)
