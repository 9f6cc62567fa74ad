"""Any ladder that obeys the standard is silent; any one fault in it is found at its place, once."""

from hypothesis import given, settings
from hypothesis import strategies as st

from doclint import Document
from doclint.structure import styles

# The same examples each time: a suite that fails once in a thousand runs tells nothing about a change.
repeatable = settings(max_examples=120, derandomize=True)

LADDERS = (
    (styles.HAN, styles.HAN_BRACKETED, styles.ARABIC, styles.ARABIC_BRACKETED),
    (styles.HAN, styles.ARABIC, styles.ARABIC_BRACKETED),
    (styles.HAN_BRACKETED, styles.ARABIC),
    (styles.ARABIC, styles.ARABIC_BRACKETED, styles.CIRCLED_STYLE),
    (styles.CHAPTER, styles.SECTION),
    (styles.HAN, styles.HAN_BRACKETED, styles.ARABIC, styles.ARABIC_BRACKETED, styles.CIRCLED_STYLE),
    (styles.CAPITAL, styles.HAN, styles.HAN_BRACKETED),
    (styles.PART, styles.HAN, styles.HAN_BRACKETED),
    (styles.HAN, styles.ARABIC_BRACKETED),
)

TITLE = "加强队伍建设"
BODY = "各有关单位要认真抓好落实，切实把各项任务完成好。"


@st.composite
def ladders(draw):
    """A list of (style, number), depth first, each list with at least two members."""
    ladder = draw(st.sampled_from(LADDERS))
    return list(_members(draw, ladder, 0))


def _members(draw, ladder, depth):
    for number in range(1, draw(st.integers(2, 5)) + 1):
        yield ladder[depth], number
        if depth + 1 < len(ladder) and draw(st.booleans()):
            yield from _members(draw, ladder, depth + 1)


def written(labels, run_in=False):
    """The text of a document with these labels, and each label's offset."""
    text, offsets = "", []
    for style, number in labels:
        offsets.append(len(text))
        gap = "　" if style.track == "statute" else ""
        text += f"{style.write(number)}{gap}{TITLE}{'。' + BODY if run_in else ''}\n"
        text += "" if run_in else f"{BODY}\n"
    return text, offsets


def runs(labels):
    """The lists of such a document, each as the places of its members."""
    current, found = {}, []
    for at, (style, number) in enumerate(labels):
        if number == 1:
            current[style.name] = []
            found.append(current[style.name])
        current[style.name].append(at)
    return found


@st.composite
def chosen(draw, least):
    """A ladder, one of its lists with `least` members or more, and a member that is not its first."""
    labels = draw(ladders().filter(lambda each: any(len(run) >= least for run in runs(each))))
    run = draw(st.sampled_from([run for run in runs(labels) if len(run) >= least]))
    return labels, run, draw(st.integers(1, len(run) - 1))


def moved(labels, places, by):
    """The labels with the numbers at these places raised by `by`."""
    return [(style, number + by * (at in places)) for at, (style, number) in enumerate(labels)]


def found(labels, run_in):
    """Where the outline breaks, as indices of labels, and what was due there."""
    text, offsets = written(labels, run_in)
    breaks = Document(text).outline.breaks
    return [(offsets.index(each.heading.label_span.start), each.heading.due) for each in breaks]


@given(ladders(), st.booleans())
def test_a_ladder_that_obeys_the_standard_is_silent(labels, run_in):
    assert found(labels, run_in) == []


@repeatable
@given(chosen(2), st.booleans())
def test_a_lost_number_is_found_at_its_place_once(choice, run_in):
    labels, run, member = choice
    at = run[member]
    assert found(moved(labels, run[member:], 1), run_in) == [(at, labels[at][1])]


@repeatable
@given(chosen(2), st.booleans())
def test_a_doubled_number_is_found_at_its_place_once(choice, run_in):
    labels, run, member = choice
    doubled = found(moved(labels, run[member:], -1), run_in)
    assert [place for place, _ in doubled] == [run[member]]


@repeatable
@given(chosen(3), st.booleans())
def test_one_mistyped_number_is_found_at_its_place_once(choice, run_in):
    labels, run, member = choice
    at = run[member]
    assert [place for place, _ in found(moved(labels, [at], -1), run_in)] == [at]


@repeatable
@given(chosen(2), st.booleans())
def test_two_swapped_numbers_are_found_at_the_first_once(choice, run_in):
    labels, run, member = choice
    first, second = run[member - 1], run[member]
    swapped = moved(moved(labels, [first], 1), [second], -1)
    assert [place for place, _ in found(swapped, run_in)] == [first]
