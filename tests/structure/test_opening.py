"""What calls upon the audience, and what is a sentence that only begins so."""

import pytest

from doclint import Document


@pytest.mark.parametrize(
    ("text", "salutation"),
    [
        ("同志们：\n今天开会。", "同志们："),
        ("尊敬的王书记、各位来宾，女士们、先生们：\n大家好。", "尊敬的王书记、各位来宾，女士们、先生们："),
        ("各位代表，\n现在开会。", "各位代表，"),
        ("同志們:今天很高興。", "同志們:"),
    ],
)
def test_a_salutation_calls_on_somebody_in_every_part(text, salutation):
    assert Document(text).elements.salutation.of(text) == salutation


@pytest.mark.parametrize(
    "text",
    [
        "同志们，我们要认真学习，深入思考。",
        "同志们，今天讲三点：一是学习，二是实干。",
        "代表们认真审议，一致通过，会议取得圆满成功。",
    ],
)
def test_a_sentence_that_begins_like_one_is_none(text):
    assert Document(text).elements.salutation is None
