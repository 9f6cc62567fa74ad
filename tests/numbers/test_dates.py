"""Dates and weekdays are judged by the calendar, whatever the date."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from doclint import lint_text

DAYS = st.dates(date(1950, 1, 1), date(2100, 12, 31))
WEEKDAYS = "一二三四五六日"


def found(text, rule, profile="cn"):
    return [each for each in lint_text(text, profile=profile).diagnostics if each.rule == rule]


@given(DAYS, st.integers(0, 6))
def test_a_weekday_is_reported_when_it_is_not_the_dates_own(day, said):
    text = f"会议定于{day.year}年{day.month}月{day.day}日（星期{WEEKDAYS[said]}）召开。"
    assert bool(found(text, "numbers/wrong-weekday")) == (said != day.weekday())


@given(st.integers(1, 12), st.integers(1, 31))
def test_a_day_of_a_leap_year_is_reported_when_the_calendar_has_it_not(month, day):
    text = f"请于2024年{month}月{day}日前报送。"
    try:
        exists = bool(date(2024, month, day))
    except ValueError:
        exists = False
    assert bool(found(text, "numbers/impossible-date")) == (not exists)


@given(DAYS, st.integers(1, 2000))
def test_a_period_is_reported_when_it_ends_before_it_begins(day, length):
    later = day + timedelta(days=length)
    first, second = (f"{each.year}年{each.month}月{each.day}日" for each in (day, later))
    assert not found(f"活动时间为{first}至{second}。", "numbers/reversed-range")
    assert found(f"活动时间为{second}至{first}。", "numbers/reversed-range")


def test_a_weekday_without_a_year_is_judged_by_the_documents_own_date():
    text = "关于召开会议的通知\n市直各单位：\n会议定于5月15日（星期{}）召开。\n市政府办公室\n2024年5月6日\n"
    assert not found(text.format("三"), "numbers/wrong-weekday")
    assert found(text.format("五"), "numbers/wrong-weekday")


def test_without_a_date_of_its_own_a_document_gives_no_ground_for_dated_remarks():
    text = "今年是“十四五”收官之年，庆祝中国共产党成立99周年，会议定于5月15日（星期五）召开。"
    assert [each.rule for each in lint_text(text).diagnostics if each.rule.startswith("numbers/")] == []


def test_one_padded_date_in_the_body_is_a_slip_and_many_are_a_habit():
    text = "关于防汛工作的通知\n各县（区）人民政府：\n请于{}前报送方案。\n江川市水务局\n2024年4月8日\n"
    assert found(text.format("2024年05月20日"), "numbers/padded-date")
    assert not found(text.format("2024年05月20日、2024年06月20日"), "numbers/padded-date")
    assert found(text.format("2024年05月20日、6月20日"), "numbers/padded-date")
    assert not found(text.format("3日内，最迟2024年05月20日、06月20日"), "numbers/padded-date")


def test_a_full_width_year_is_no_short_one():
    assert not found("会议于２０２４年5月1日召开。", "numbers/short-year")
