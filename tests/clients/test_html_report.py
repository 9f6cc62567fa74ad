"""The HTML report in a real browser: clicked through, by day and by night, on a desk and on a phone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from clients.browser import chromium, show

from doclint.cli import main

SPEECH = Path(__file__).parents[2] / "examples" / "speech.txt"
HOSTILE = """一、</script><script>document.title='x'</script><img src=x onerror=document.title='x'>
三、保障措施
"""

pytestmark = pytest.mark.clients


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with chromium() as driver:
        yield driver


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return report(tmp_path_factory.mktemp("page"), SPEECH)


def report(folder: Path, *drafts: Path) -> Path:
    made = folder / "report.html"
    main(["--isolated", "--format", "html", "--output", str(made), *map(str, drafts)])
    return made


def all_of(driver: Any, selector: str) -> list[Any]:
    return list(driver.find_elements("css selector", selector))


def one(driver: Any, selector: str) -> Any:
    return driver.find_element("css selector", selector)


def in_sight(driver: Any, element: Any) -> bool:
    """Whether what stands at the middle of the element's place is the element, and nothing over it."""
    return bool(
        driver.execute_script(
            "const b = arguments[0].getBoundingClientRect();"
            "const at = document.elementFromPoint(b.x + b.width / 2, b.y + Math.min(b.height / 2, 20));"
            "return arguments[0].contains(at)",
            element,
        )
    )


@pytest.mark.parametrize("width", [1280, 390])
def test_a_mark_leads_to_its_entry_and_back(browser: Any, page: Path, width: int) -> None:
    show(browser, page, width=width)
    for number in (1, len(all_of(browser, ".remark"))):
        mark = one(browser, f".mark[data-remarks~='{number}']")
        browser.execute_script("arguments[0].scrollIntoView({block: 'center'})", mark)
        mark.click()
        entry = one(browser, f"#r{number}")
        assert in_sight(browser, entry)
        assert "current" in entry.get_attribute("class")
        entry.find_element("css selector", "a").click()
        assert in_sight(browser, mark)
        assert browser.current_url.endswith(f"#m{number}")


def test_an_entry_says_what_to_change_and_unfolds_its_clause(browser: Any, page: Path) -> None:
    show(browser, page)
    entry = next(
        each
        for each in all_of(browser, ".remark")
        if "split-approximation" in each.get_attribute("innerHTML")
    )
    assert entry.find_element("css selector", "del").text == "三、四"
    assert entry.find_element("css selector", "ins").text == "三四"
    assert "4.5.3.4" not in entry.text
    entry.find_element("css selector", "summary").click()
    assert "GB/T 15834—2011 4.5.3.4" in entry.text
    entry.find_element("css selector", "details a").click()
    rule = browser.find_element("id", "rule-numbers/split-approximation")
    assert rule.get_attribute("open") is not None
    assert one(rule, "figure.bad mark").is_displayed()


def test_filters_hide_entries_and_the_colour_of_their_marks(browser: Any, page: Path) -> None:
    show(browser, page)
    every = len(all_of(browser, ".remark"))
    one(browser, "label:has([value=punctuation])").click()
    left = [each for each in all_of(browser, ".remark") if each.is_displayed()]
    assert 0 < len(left) < every
    assert one(browser, "#shown").text == f"显示 {len(left)} 处，共 {every} 处"
    off = all_of(browser, ".mark.off")
    assert off
    assert all(each.get_attribute("href") is None for each in off)
    one(browser, "label:has([value=error])").click()
    assert {
        each.get_attribute("data-severity") for each in all_of(browser, ".remark") if each.is_displayed()
    } == {"warning"}
    assert not one(browser, "[data-bar=punctuation]").is_displayed()
    for box in ("punctuation", "error"):
        one(browser, f"label:has([value={box}])").click()
    assert one(browser, "#shown").text == f"共 {every} 处"
    assert not all_of(browser, ".mark.off")


def test_keys_do_what_clicks_do(browser: Any, page: Path) -> None:
    from selenium.webdriver.common.keys import Keys

    show(browser, page)
    body = one(browser, "body")
    body.send_keys("j")
    body.send_keys("j")
    assert browser.current_url.endswith("#m2")
    assert in_sight(browser, one(browser, ".mark[data-remarks~='2']"))
    one(browser, "body").send_keys("k")
    assert browser.current_url.endswith("#m1")
    box = one(browser, "[value=punctuation]")
    box.send_keys(Keys.SPACE)
    assert not box.is_selected()
    mark = one(browser, ".mark:not(.off)")
    mark.send_keys(Keys.ENTER)
    assert "#r" in browser.current_url
    browser.switch_to.active_element.send_keys(Keys.TAB)
    assert (
        browser.switch_to.active_element.find_element("xpath", "..")
        .get_attribute("class")
        .startswith("remark")
    )


def test_the_night_is_dark_and_readable(browser: Any, page: Path) -> None:
    for scheme, is_dark in (("light", False), ("dark", True)):
        show(browser, page, scheme=scheme)
        for selector in ("article .paragraph", ".mark", ".remark", "header"):
            element = one(browser, selector)
            ink, paper = lightness(browser, element, "color"), lightness(browser, element, "backgroundColor")
            assert (ink > paper) is is_dark, (scheme, selector)
            assert contrast(ink, paper) >= 4.5, (scheme, selector)


def lightness(driver: Any, element: Any, which: str) -> float:
    """Relative luminance of the colour; of the background, the nearest that is not transparent."""
    code = """
    let at = arguments[0];
    while (arguments[1] === "backgroundColor" && at.parentElement
           && /, 0\\)$/.test(getComputedStyle(at).backgroundColor)) at = at.parentElement;
    return getComputedStyle(at)[arguments[1]].match(/[\\d.]+/g).slice(0, 3).map(Number);
    """
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (each / 255 for each in driver.execute_script(code, element, which))
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: float, other: float) -> float:
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def test_a_phone_scrolls_in_one_direction_only(browser: Any, page: Path) -> None:
    show(browser, page, width=390, height=844)
    assert browser.execute_script("return document.documentElement.scrollWidth") <= 390
    assert one(browser, "#list").size["height"] < 844 / 2


def test_paper_shows_numbers_and_all_clauses_and_no_filters(browser: Any, page: Path) -> None:
    show(browser, page)
    browser.execute_script("dispatchEvent(new Event('beforeprint'))")
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    try:
        assert not one(browser, "#filters").is_displayed()
        assert "GB/T 15834—2011 4.5.3.4" in one(browser, "#list").text
        shown = "return getComputedStyle(document.getElementById('m2'), '::after').content"
        assert browser.execute_script(shown) == '"2"'
    finally:
        browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})


def test_a_hostile_text_does_nothing(browser: Any, tmp_path: Path) -> None:
    draft = tmp_path / "草稿<b>.txt"
    draft.write_text(HOSTILE, "utf-8")
    show(browser, report(tmp_path, draft))
    assert browser.title == f"校对报告 {draft.as_posix()}"
    assert HOSTILE.split("\n")[0] in one(browser, "article").text
    assert not all_of(browser, "img")


def test_the_page_asks_the_network_for_nothing_and_has_no_errors(browser: Any, page: Path) -> None:
    browser.get_log("performance")
    browser.get_log("browser")
    show(browser, page)
    events = [json.loads(each["message"])["message"] for each in browser.get_log("performance")]
    asked = {
        each["params"]["request"]["url"] for each in events if each["method"] == "Network.requestWillBeSent"
    }
    assert {url for url in asked if not url.startswith(("data:", "about:"))} == {page.as_uri()}
    assert browser.get_log("browser") == []


def test_several_documents_share_one_page(browser: Any, tmp_path: Path) -> None:
    for name in ("甲.txt", "乙.txt"):
        (tmp_path / name).write_text("一、总体要求\n三、保障措施\n", "utf-8")
    (tmp_path / "丙.txt").write_text("一、总体要求\n二、保障措施\n", "utf-8")
    show(browser, report(tmp_path, tmp_path))
    assert len(all_of(browser, "article")) == 2
    link = all_of(browser, "nav a")[1]
    link.click()
    assert in_sight(browser, one(browser, "#d2 h2"))
    assert "看过了 3 个文件" in one(browser, "header").text
