"""Series inside paragraphs: what belongs together, what breaks, and what only looks like an item."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doclint import Document
from doclint.structure.item_families import CIRCLED, DI, SHI, YAO

FAMILIES = (SHI, YAO, DI, CIRCLED)


def series(text):
    return [[item.label for item in each.items] for each in Document(text).outline.series]


def gaps(text):
    found = Document(text).outline.series
    return [(gap.kind, gap.item.label, gap.due) for each in found for gap in each.gaps]


def written(family, numbers, apart):
    """A series in one paragraph, or each item in its own."""
    parts = [f"{family.write(number)}{family.tail}加强队伍建设" for number in numbers]
    return "主要做法如下：" + ("。\n" if apart else "；").join(parts) + "。\n"


lengths = st.integers(2, 9)
kinds = st.sampled_from(FAMILIES)


@given(kinds, lengths, st.booleans())
def test_a_series_that_counts_up_is_silent(family, length, apart):
    assert gaps(written(family, range(1, length + 1), apart and family is not CIRCLED)) == []


@given(kinds, st.integers(3, 9), st.data())
def test_a_lost_item_is_found_once(family, length, data):
    lost = data.draw(st.integers(2, length - 1))
    numbers = [number for number in range(1, length + 1) if number != lost]
    assert [(label, due) for _, label, due in gaps(written(family, numbers, False))] == [
        (family.write(lost + 1), lost)
    ]


@given(kinds, st.integers(3, 9), st.data())
def test_one_mistyped_item_is_found_once(family, length, data):
    at = data.draw(st.integers(2, length - 1))
    numbers = [number - (number == at) for number in range(1, length + 1)]
    assert [(label, due) for _, label, due in gaps(written(family, numbers, False))] == [
        (family.write(at - 1), at)
    ]


@given(kinds, st.integers(3, 9), st.data())
def test_two_swapped_items_are_found_once(family, length, data):
    at = data.draw(st.integers(2, length - 1))
    numbers = list(range(1, length + 1))
    numbers[at - 1], numbers[at] = at + 1, at
    found = gaps(written(family, numbers, False))
    assert [(label, due) for _, label, due in found] == [(family.write(at + 1), at)]


def test_series_cross_paragraphs_and_nest():
    text = (
        "一是加强领导。要做到：一要部署，二要检查。\n"
        "二是加强宣传。第一，办好专栏。第二，办好讲座。\n"
        "中间另有一段说明。\n"
        "三是加强考核。\n"
    )
    assert series(text) == [["一是", "二是", "三是"], ["一要", "二要"], ["第一", "第二"]]
    assert gaps(text) == []


def test_a_heading_ends_the_series_before_it():
    text = "（一）甲。一是乙；二是丙。\n（二）丁。一是戊；二是己；三是庚。\n"
    assert series(text) == [["一是", "二是"], ["一是", "二是", "三是"]]


@pytest.mark.parametrize(
    "text",
    [
        "统一是前提，唯一要做的是落实。",
        "第一书记带头，第一时间报告。",
        "一是一、二是二，实事求是。",
        "二要素、三要件齐备。",
        "第一、第二、第三产业协调发展。",
        "按照本条（一）、（二）项执行。",
    ],
)
def test_what_only_sounds_like_an_item_is_none(text):
    assert all(len(items) == 1 for items in series(text))
    assert gaps(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "一是甲；二是乙和三是丙；四是丁。",
        "第一，甲。第二，乙。第三个方面是丙。第四，丁。",
        "首先，甲。其次，乙。第三，丙。",
        "首先，甲。二是乙。三是丙。",
    ],
)
def test_a_member_put_otherwise_is_not_missed(text):
    assert gaps(text) == []


def test_another_familys_item_in_the_middle_is_told():
    assert gaps("一是甲；第二，乙；三是丙。") == [("family", "第二", 2)]


def counts(text):
    return [(each.number, each.listed) for each in Document(text).outline.counts]


def test_counts_are_tied_to_the_list_that_follows():
    assert counts("做好以下四个方面工作：一是甲；二是乙；三是丙。") == [(4, 3)]
    assert counts("下面，我讲三点意见。\n一、甲\n二、乙\n三、丙\n") == [(3, 3)]
    assert counts("我再强调两点，一是甲；二是乙。") == [(2, 2)]
    assert counts("落实“四有”要求，即有机构、有人员、有经费、有制度、有场所。") == [(4, 5)]


@pytest.mark.parametrize(
    "text",
    [
        "提几点要求：一是甲；二是乙。",
        "抓好三四个重点：一是甲；二是乙。",
        "坚定“四个自信”：一是甲；二是乙。",
        "第三个方面：一是甲；二是乙。",
        "上述四个方面，归结起来：一是甲；二是乙。",
        "应当在两个月内完成：一是甲；二是乙；三是丙。",
        "建成三个项目。一是甲；二是乙。",
        "讲三点：一是甲；二是乙。最后，说丙。",
        "第一百零四条　公司行使下列职权：\n（一）甲；\n（二）乙。\n",
    ],
)
def test_what_is_no_count_of_the_list_is_not_compared(text):
    assert counts(text) == []


def test_the_code_before_a_telephone_number_is_no_item():
    assert series("電話：(02)2345-6789分機627\n傳真：(02)2345-6780，請於(02)2345-6781洽詢。\n") == []
