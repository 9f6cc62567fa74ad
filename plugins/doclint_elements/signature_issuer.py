"""The organ that signs is the one that the title names."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, pattern, rule

_ISSUER = pattern(
    r"(?P<issuer>[^《》“”，、\s]{2,25}?(?:人民政府(?:办公室|办公厅)?|委员会|委员会办公室|局|厅))关于"
)
_ORGAN = pattern(r"[^，。、\s]{2,25}(?:人民政府(?:办公室|办公厅)?|委员会|委员会办公室|局|厅)")


@rule(
    "elements/signature-issuer",
    title="署名与标题中的发文机关不一致",
    basis="实务",
    triggers="关",
    profiles=("cn",),
)
def signature_issuer(document: Document) -> Iterator[Finding]:
    elements = document.elements
    if elements.title is None or elements.signature is None:
        return
    issuer = _ISSUER.match(document.prose, elements.title.start, elements.title.end)
    signed = elements.signature.of(document.prose)
    if issuer is None or _ORGAN.fullmatch(signed) is None:
        return
    named = issuer["issuer"]
    if signed not in named and named not in signed and signed[:2] == named[:2]:
        message = f"标题的发文机关是“{named}”，署名是“{signed}”，应当一致"
        yield Finding(elements.signature, message)
