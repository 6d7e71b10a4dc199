#!/usr/bin/env python3
# SPDX-FileCopyrightText: Châu Bản contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the manual page of chaubanctl: the frame packaging/chaubanctl.1.in with one section a verb, as the program's own
help tells it, or checks a written page: every verb has its section, and groff reads it without a warning.
Usage: manual.py write CHAUBANCTL FRAME PAGE
       manual.py check CHAUBANCTL PAGE"""

import json
import pathlib
import subprocess
import sys


def asked(program, *arguments):
    answer = subprocess.run([program, "help", *arguments, "--json"], check=True, capture_output=True)
    return json.loads(answer.stdout)


def roff(text):
    """Text that roff takes as it stands: no escapes, no requests at the beginning of a line, real hyphens."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return "\n".join("\\&" + line if line[:1] in (".", "'") else line for line in escaped.split("\n"))


def section(program, verb):
    vietnamese = asked(program, verb, "--lang", "vi")
    english = asked(program, verb, "--lang", "en")
    return (
        f".SS {verb}\n{roff(vietnamese['summary'])}\n.br\n.I {roff(english['summary'])}\n"
        f".PP\n.nf\n{roff(vietnamese['usage'])}\n.fi\n"
    )


def verbs(program):
    return [entry["verb"] for entry in asked(program)["verbs"]]


def version(program):
    answer = subprocess.run([program, "version", "--json"], check=True, capture_output=True)
    return json.loads(answer.stdout)["version"]


def write(program, frame, page):
    text = pathlib.Path(frame).read_text(encoding="utf-8")
    sections = "".join(section(program, verb) for verb in verbs(program))
    text = text.replace("@VERBS@\n", sections).replace("@VERSION@", version(program))
    pathlib.Path(page).write_text(text, encoding="utf-8")
    return 0


def check(program, page):
    text = pathlib.Path(page).read_text(encoding="utf-8")
    problems = []
    for verb in verbs(program):
        _, heading, body = text.partition(f"\n.SS {verb}\n")
        if not heading or f"chaubanctl {verb}" not in body.partition("\n.S")[0].replace("\\-", "-"):
            problems.append(f"{page}: no section on “{verb}” that tells its use")
    groff = subprocess.run(["groff", "-man", "-Kutf8", "-Tutf8", "-ww", "-z", page], capture_output=True, text=True)
    problems += groff.stderr.splitlines()
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit({"write": write, "check": check}[sys.argv[1]](*sys.argv[2:]))
