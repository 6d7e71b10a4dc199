#!/usr/bin/env python3
# SPDX-FileCopyrightText: Châu Bản contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says once more, where a run ends, which tests of a JUnit report failed and the last words of each: failures.py tests.xml"""
import sys
import xml.etree.ElementTree as xml

for case in xml.parse(sys.argv[1]).iter("testcase"):
    if case.get("status") == "fail":
        print(f"FAILED in {sys.argv[1]}: {case.get('name')}")
        words = (case.findtext("system-out") or "").strip().splitlines()
        print("\n".join(f"    {line}" for line in words[-40:]))
