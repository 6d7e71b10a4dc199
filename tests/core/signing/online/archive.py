#!/usr/bin/env python3
# SPDX-FileCopyrightText: Châu Bản contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second reading of EN 319 122-1 5.5.3 that shares nothing with the program.

archive.py SIGNATURE CONTENT FOLDER   writes each archive-time-stamp of a CMS signature (DER) as FOLDER/token-N, without
its index, and what it must be made over as FOLDER/input-N; prints how many there are. Fails when an index names anything
that is not there, or when the newest one does not name all else that is there.
"""
import hashlib
import os
import sys

ARCHIVE = bytes.fromhex('060604008d450204')
INDEX = bytes.fromhex('060704008195320105')
SHA256 = bytes.fromhex('0609608648016503040201')


def read(data, at=0):
    """(tag, start of the content, end) of the element at an offset; definite lengths only."""
    length, start = data[at + 1], at + 2
    if length & 0x80:
        count = length & 0x7f
        assert count, 'no length'
        length, start = int.from_bytes(data[start:start + count], 'big'), start + count
    assert start + length <= len(data), 'not whole'
    return data[at], start, start + length


def parts(data):
    """The elements within an element, each as it stands."""
    _, at, end = read(data)
    found = []
    while at < end:
        _, _, after = read(data, at)
        found.append(data[at:after])
        at = after
    return found


def content(data):
    _, start, end = read(data)
    return data[start:end]


class Signature:
    def __init__(self, der):
        data = parts(parts(parts(der)[1])[0])
        self.content_type = parts(data[2])[0]
        self.certificates = [one for field in data[3:-1] if field[0] == 0xa0 for one in parts(field)]
        self.revocations = [one for field in data[3:-1] if field[0] == 0xa1 for one in parts(field)]
        fields = parts(parts(data[-1])[0])
        self.signed = b''.join(field for field in fields if field[0] != 0xa1)
        attributes = [parts(one) for field in fields if field[0] == 0xa1 for one in parts(field)]
        self.attributes = [(kind, value) for kind, values in attributes for value in parts(values)]


def hashes(sequence):
    return {content(one) for one in parts(sequence)}


def digest(data):
    return hashlib.sha256(data).digest()


def main(path, content_path, folder):
    with open(path, 'rb') as file:
        signature = Signature(file.read())
    with open(content_path, 'rb') as file:
        over = digest(file.read())
    tokens = [value for kind, value in signature.attributes if kind == ARCHIVE]
    there = [{digest(one) for one in signature.certificates}, {digest(one) for one in signature.revocations},
             {digest(kind + value) for kind, value in signature.attributes}]
    complete = 0
    for number, token in enumerate(tokens):
        indexes = [value for kind, value in Signature(token).attributes if kind == INDEX]
        assert len(indexes) == 1, 'not one index'
        algorithm, *lists = parts(indexes[0])
        assert parts(algorithm)[0] == SHA256 and len(lists) == 3, 'another index'
        named = [hashes(one) for one in lists]
        assert all(some <= present for some, present in zip(named, there)), 'names what is not there'
        itself = digest(ARCHIVE + token)
        complete += named == [there[0], there[1], there[2] - {itself}]
        with open(os.path.join(folder, f'token-{number}'), 'wb') as out:
            out.write(token)
        with open(os.path.join(folder, f'input-{number}'), 'wb') as out:
            out.write(signature.content_type + over + signature.signed + indexes[0])
    assert not tokens or complete == 1, 'no archive-time-stamp names all that is there'
    print(len(tokens))


if __name__ == '__main__':
    main(*sys.argv[1:4])
