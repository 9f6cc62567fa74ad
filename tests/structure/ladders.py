"""Documents whose numbering obeys the standard, for property tests."""

from hypothesis import strategies as st

from doclint.structure import styles

LADDERS = (
    (styles.HAN, styles.HAN_BRACKETED, styles.ARABIC, styles.ARABIC_BRACKETED),
    (styles.HAN, styles.ARABIC, styles.ARABIC_BRACKETED),
    (styles.HAN_BRACKETED, styles.ARABIC),
    (styles.ARABIC, styles.ARABIC_BRACKETED, styles.CIRCLED_STYLE),
    (styles.CHAPTER, styles.SECTION),
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
