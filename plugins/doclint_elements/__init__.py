"""公文要素：GB/T 9704—2012 与《党政机关公文处理工作条例》。"""

from collections.abc import Sequence

from doclint import Rule, hookimpl


@hookimpl
def doclint_rules() -> Sequence[Rule]:
    """The rules of this family."""
    from doclint_elements.document_number_bracket import document_number_bracket

    return (document_number_bracket,)
