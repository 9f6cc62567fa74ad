"""Run by LibreOffice's own Python: what it makes of a file, as JSON on standard output.

Arguments: a port where LibreOffice listens, a file. Told are the paragraphs after all tracked changes
are accepted (`accepted`) and rejected (`rejected`), each comment with its passage (`comments`), and the
authors of the changes (`authors`).
"""

import json
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

COMMANDS = {"accepted": ".uno:AcceptAllTrackedChanges", "rejected": ".uno:RejectAllTrackedChanges"}


def connect(port):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(200):
        try:
            return resolver.resolve(f"uno:socket,host=localhost,port={port};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.1)
    sys.exit("LibreOffice does not answer")


def main(port, name):
    context = connect(port)
    manager = context.ServiceManager
    desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    dispatcher = manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
    told = {}
    for key, command in (
        ("accepted", ".uno:AcceptAllTrackedChanges"),
        ("rejected", ".uno:RejectAllTrackedChanges"),
    ):
        document = desktop.loadComponentFromURL(
            Path(name).resolve().as_uri(), "_blank", 0, (PropertyValue("Hidden", 0, True, 0),)
        )
        if key == "accepted":
            told["authors"] = sorted({each.RedlineAuthor for each in document.Redlines})
            told["changes"] = len(list(document.Redlines))
        dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, ())
        told[key] = [each.String for each in document.Text if hasattr(each, "String")]
        if key == "accepted":
            told["comments"] = [
                (field.Anchor.String, field.Author, field.Content)
                for field in document.TextFields
                if field.supportsService("com.sun.star.text.textfield.Annotation")
            ]
        document.close(True)
    print(json.dumps(told, ensure_ascii=False))


main(*sys.argv[1:])
