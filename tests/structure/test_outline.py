"""The outline as rules see it: what is a heading, and what breaks where."""

import pytest

from doclint import Block, Document, Span
from doclint.structure.outline import outline
from doclint.structure.styles import HAN


def labels(text):
    return [heading.label for heading in Document(text).outline.headings]


def breaks(text):
    return [(each.kind, each.heading.label, each.heading.due) for each in Document(text).outline.breaks]


def test_headings_make_a_tree():
    headings = Document("一、甲\n（一）乙\n1.丙\n2.丁\n（二）戊\n二、己\n").outline.headings
    assert [(each.label, each.depth, each.parent) for each in headings] == [
        ("一、", 1, -1),
        ("（一）", 2, 0),
        ("1.", 3, 1),
        ("2.", 3, 1),
        ("（二）", 2, 0),
        ("二、", 1, -1),
    ]


def test_a_run_in_heading_ends_at_its_first_full_stop():
    text = "（一）加强领导。各单位要抓好落实。\n（二）严格考核\n"
    first, second = Document(text).outline.headings
    assert (first.title_span.of(text), first.run_in) == ("加强领导", True)
    assert (second.title_span.of(text), second.run_in) == ("严格考核", False)


@pytest.mark.parametrize(
    "line",
    [
        "1.5亿元资金已经到位。",
        "3.15晚会之后，各地开展检查。",
        "2024年工作回顾",
        "12月底前完成。",
        "1、2号楼已经完工。",
        "3、4月雨水偏多。",
        "一带一路建设稳步推进。",
        "一是一，二是二，不能含糊。",
        "甲、乙双方应当履行合同。",
        "第一时间赶到现场。",
        "8：30开始报到。",
        "第一百三十三条之一　在道路上驾驶机动车的。",
    ],
)
def test_what_only_looks_like_a_heading_is_none(line):
    assert labels(f"各位代表：\n{line}\n现在报告工作。\n") == []


def test_wrongly_spelt_marks_are_read_as_what_they_mean():
    text = "一、甲\n（一）、乙\n(二)丙\n㈢丁\n二.戊\n1、己\n2。庚\n⒊辛\n三，壬\n"
    names = [(each.style.name, each.number) for each in Document(text).outline.headings]
    assert names == [
        ("han", 1),
        ("han-bracketed", 1),
        ("han-bracketed", 2),
        ("han-bracketed", 3),
        ("han", 2),
        ("arabic", 1),
        ("arabic", 2),
        ("arabic", 3),
        ("han", 3),
    ]


def test_numbers_may_run_on_through_the_document():
    assert breaks("一、甲\n（1）乙\n（2）丙\n二、丁\n（3）戊\n（4）己\n三、庚\n（5）辛\n") == []


def test_articles_run_on_through_chapters():
    text = "第一章　总则\n第一条　甲。\n第二条　乙。\n第二章　附则\n第三条　丙。\n第五条　丁。\n"
    assert breaks(text) == [("skipped", "第五条", 4)]


def test_an_attachment_starts_afresh():
    assert breaks("一、甲\n二、乙\n附件1\n实施方案\n一、丙\n二、丁\n附件2\n一、戊\n二、己\n") == []


def test_a_list_that_text_introduces_may_begin_again():
    text = "1.甲。要抓好。\n2.乙。要抓实。\n同时，要做到：\n1.丙。要抓好。\n2.丁。要抓实。\n"
    assert breaks(text) == []


def test_a_list_may_stand_under_an_item_of_its_like():
    text = (
        "一、甲\n二、乙\n主要措施有：\n一、节约。要抓好。\n二、改造。要抓实。\n以上各项都要抓好。\n三、丙\n"
    )
    assert breaks(text) == []


def test_after_a_break_the_count_goes_on_from_what_stands_there():
    assert breaks("一、甲\n二、乙\n四、丙\n五、丁\n六、戊\n") == [("skipped", "四、", 3)]


def test_a_lost_parent_is_told_at_its_place():
    text = "一、甲\n（一）乙\n（二）丙\n（三）丁\n三、戊\n（一）己\n（二）庚\n"
    assert breaks(text) == [("skipped", "三、", 2)]


def test_a_mark_of_another_level_is_known_by_its_neighbours():
    assert breaks("（一）甲\n（二）乙\n3.丙\n（四）丁\n") == [("level", "3.", 3)]
    assert breaks("一、甲\n（一）乙\n二、丙\n（三）丁\n二、戊\n（一）己\n（二）庚\n") == [
        ("level", "二、", 2)
    ]


def test_a_generated_label_counts_but_has_no_place_in_the_text():
    text = "甲\n乙\n丙\n"
    blocks = [
        Block("heading", Span(at, at + 1), 1, label) for at, label in ((0, "一、"), (2, "二、"), (4, "四、"))
    ]
    found = outline(text, blocks)
    assert [
        (each.heading.label, each.heading.label_span, each.heading.generated) for each in found.breaks
    ] == [("四、", Span(4, 4), True)]


def test_two_thousand_headings_are_each_found_with_their_number():
    numbers = [*range(1, 1_000), *range(1, 1_000), 1, 3]
    found = Document("".join(f"{number}.甲\n" for number in numbers)).outline
    assert [heading.number for heading in found.headings] == numbers
    assert [(each.kind, each.heading.label) for each in found.breaks] == [
        ("restarted", "1."),
        ("restarted", "1."),
        ("skipped", "3."),
    ]


def test_two_thousand_headings_make_a_tree():
    parts = 300
    section = "（一）乙\n1.丙\n（1）丁\n（2）戊\n2.己\n（二）庚\n"
    found = Document("".join(f"{HAN.write(part)}甲\n{section}" for part in range(1, parts + 1))).outline
    assert [heading.depth for heading in found.headings] == [1, 2, 3, 4, 4, 3, 2] * parts
    assert found.breaks == ()


def test_two_thousand_headings_without_any_order_keep_their_numbers():
    numbers = [at * 7919 % 31 + 1 for at in range(2_000)]
    found = Document("".join(f"{number}.甲\n" for number in numbers)).outline
    assert [heading.number for heading in found.headings] == numbers


def test_a_table_of_contents_is_no_list_of_headings():
    entries = "一、甲\n（一）乙\n二、丙\n"
    assert labels(f"目　录\n{entries}一、甲\n各单位要抓好。\n（一）乙\n二、丙\n") == [
        "一、",
        "（一）",
        "二、",
    ]
    assert labels("目录\n一、甲……1\n二、乙……12\n一、甲\n二、乙\n") == ["一、", "二、"]


def test_rows_of_a_table_are_no_headings():
    assert labels("1.\t甲\t乙\n3.\t丙\t丁\n") == []
    assert labels("1.甲 | 乙 | 丙\n") == []


def test_a_part_ends_the_lists_of_the_one_before():
    assert breaks("第一篇　甲\n一、乙\n二、丙\n第二篇　丁\n一、戊\n二、己\n") == []


def test_articles_quoted_under_a_heading_are_not_counted():
    assert breaks("一、甲公约\n第四条　乙。\n第七条　丙。\n二、丁公约\n第五条　戊。\n") == []


def test_a_missing_number_that_stands_there_otherwise_is_not_missed():
    assert breaks("（一）甲\n1.5吨以上的，按甲类办理。\n2.其他，按乙类办理。\n（二）乙\n") == []


def test_an_excerpt_begins_with_any_number():
    assert breaks("三、甲\n四、乙\n") == breaks("第十七条　丙。\n") == breaks("2.丁\n") == []
    assert breaks("二、甲\n三、乙\n") == [("skipped", "二、", 1)]
    assert breaks("三、甲\n二、乙\n三、丙\n") == [("skipped", "三、", 1)]


def test_a_list_may_stand_under_an_item_of_its_like_that_ends_in_a_colon():
    text = "1.甲。\n2.报告事项：\n1.乙。\n2.丙。\n3.丁。\n3.戊。\n"
    found = Document(text).outline
    assert [heading.depth for heading in found.headings] == [1, 1, 2, 2, 2, 1]
    assert found.breaks == ()


def test_an_amendment_carries_articles_under_the_numbers_that_they_have_elsewhere():
    text = "第一条　甲。\n第二条　增加一条，作为第九条：\n第九条　乙。\n第三条　丙。\n"
    assert breaks(text) == []


def test_an_article_in_quotes_is_no_heading():
    assert labels("第一条　甲。\n第八条　“乙。”\n第二条　丙。\n") == ["第一条", "第二条"]


def test_parts_of_a_code_begin_their_chapters_afresh_under_items():
    text = (
        "第一编　甲\n第一章　乙\n第一条　丙：\n（一）丁；\n（二）戊。\n第二编　己\n第一章　庚\n第二条　辛。\n"
    )
    assert breaks(text) == []


def test_roman_numbers_are_no_arabic_ones():
    assert labels("I. 甲方案\n2.乙。\n3.丙。\n") == ["2.", "3."]
