#!/usr/bin/env python3
# SPDX-FileCopyrightText: Châu Bản contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds functions and variables of namespace chauban that two static libraries define: the linker would silently take
whichever it meets first. Usage: symbols.py BUILD-FOLDER"""

import pathlib
import subprocess
import sys

STRONG = set("TDBR")  # weak ones (inline functions, templates) may stand in many libraries


def strong_symbols(archive):
    """The mangled names that an archive defines, with the readable ones. A name is compared mangled: two signatures
    may read alike."""
    listing = subprocess.run(
        ["nm", "--defined-only", str(archive)], check=True, capture_output=True, text=True, errors="replace"
    ).stdout
    for line in listing.splitlines():
        parts = line.split()
        if len(parts) == 3 and parts[1] in STRONG and is_ours(parts[2]):
            yield parts[2]


def is_ours(mangled):
    """Members of namespace chauban, its functions and its variables: _ZN7chauban…, _ZNK7chauban…"""
    return mangled.startswith("_ZN") and mangled[3:].lstrip("KVRO").startswith("7chauban")


def readable(mangled):
    return subprocess.run(["c++filt", mangled], check=True, capture_output=True, text=True).stdout.strip()


def main(folder):
    archives = sorted(pathlib.Path(folder).rglob("lib*.a"))
    if not archives:
        print(f"{folder}: no library there; build first")
        return 1
    owners = {}
    for archive in archives:
        for symbol in set(strong_symbols(archive)):
            owners.setdefault(symbol, []).append(archive.name)
    if not owners:
        print(f"{folder}: the libraries define nothing of ours; is this the right folder?")
        return 1
    doubled = {symbol: names for symbol, names in owners.items() if len(names) > 1}
    for symbol, names in sorted(doubled.items()):
        print(f"{readable(symbol)}: defined in {', '.join(names)}")
    return 1 if doubled else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
