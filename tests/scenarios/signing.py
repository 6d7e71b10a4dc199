# SPDX-FileCopyrightText: Châu Bản contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Signature, number and seal: in this order, by these people, and accepted by foreign judges."""
import os
import re
import subprocess
import sys

from office import ADMINISTRATOR, CHAIR, CHIEF, CLERK, DEPUTY, NEGATIVE, SECRETARY, SPECIALIST, judged, main

PACKAGING = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', 'packaging')
VERIFY_SIGNATURES = os.path.join(PACKAGING, 'verify-signatures')


def everybody_accepts(office, path, count):
    roots = office.path('roots.pem')
    openssl = judged(sys.executable, VERIFY_SIGNATURES, path, roots)
    assert openssl.count('Verification successful') == count, openssl
    poppler = judged('pdfsig', '-nocert', path)
    assert poppler.count('Signature is Valid') == count, poppler
    mupdf = judged('mutool', 'sign', '-v', path)
    sound = mupdf.count('unchanged since signing') + mupdf.count('signature is valid but there have been edits')
    assert sound == count and mupdf.count('unchanged since signing') >= 1, mupdf
    own = office.run('verify', '--trust', roots, path)
    assert own.output.count('"verdict":"valid"') == count + 1 and not own['warnings'], own


def deputy_signs_clerk_numbers_and_seals(office):
    office.run('register', 'open', '--kind', 'outgoing', '--body', 'UBND', '--opening', 5, by=CLERK)
    paper = office.draft(by=SECRETARY, unit='VP')
    office.document('submit', paper, '--signer', DEPUTY, by=SECRETARY)
    office.approve(paper, [CHIEF, CHIEF])
    office.sign(paper)
    once = office.paper(paper, 'da-ky.pdf')
    everybody_accepts(office, once, 1)

    numbered = office.document('number', paper, '--date', '2026-03-09', by=CLERK)
    office.seal(paper)
    office.issue(paper)

    assert numbered['notation'] == '05/UBND-VP', numbered
    issued = office.paper(paper)
    everybody_accepts(office, issued, 2)
    with open(once, 'rb') as before, open(issued, 'rb') as after:
        signed = before.read()
        assert after.read(len(signed)) == signed, 'the signed bytes were touched'
    text = ' '.join(judged('pdftotext', '-layout', issued, '-').split())
    assert re.search(r'Số: ?05 ?/UBND-VP', text), text
    assert re.search(r'ngày ?09 ?tháng ?3 ?năm ?2026', text), text
    assert 'KT. CHỦ TỊCH' in text, text


def order_and_rights_are_kept(office):
    paper = office.draft()
    seal = ['document', 'seal', paper, *office.key('phuc-lam-dong-ubnd')]
    number = ['document', 'number', paper]
    office.document('submit', paper, '--signer', DEPUTY, by=SPECIALIST)
    office.approve(paper)

    reasons = {office.turned_down(*seal, by=CLERK), office.turned_down(*number, by=CLERK)}
    reasons.add(office.turned_down('document', 'sign', paper, *office.key(DEPUTY), by=SPECIALIST))
    office.sign(paper)
    reasons |= {office.turned_down(*seal, by=CLERK), office.turned_down(*number, by=CHAIR)}
    reasons |= {office.turned_down(*number, by=SPECIALIST), office.turned_down(*seal, by=SPECIALIST)}

    assert {'seal.not-numbered', 'number.not-signed', 'access.denied'} <= reasons, reasons
    assert office.document('number', paper, by=CLERK)['notation'].startswith('01/')


def copies_are_numbered_and_marked(office):
    annex = office.make_pdf('phu-luc.pdf', ['Phu luc kem theo'])
    paper = office.draft('--annex', annex)
    office.document('submit', paper, '--signer', DEPUTY, by=SPECIALIST)
    office.approve(paper)
    office.sign(paper)
    key = office.key('phuc-lam-dong-ubnd')[:4]
    office.refused('copy.not-issued', 'document', 'copy', paper, '--form', 'sao-y', *key, by=CLERK)
    office.document('number', paper, by=CLERK)
    office.seal(paper)
    office.issue(paper)

    sealed_annex = office.path('phu-luc-da-ky.pdf')
    office.run('blob', 'get', paper, '--file', 2, '--out', sealed_annex, by=CLERK)
    everybody_accepts(office, sealed_annex, 1)
    assert 'Kèm theo văn bản số 01/UBND-KT' in judged('pdftotext', sealed_annex, '-')

    original = office.paper(paper)
    copies = {}
    for form, options in (('sao-y', []), ('trich-sao', ['--pages', 1])):
        copies[form] = office.document('copy', paper, '--form', form, *options, *key, by=CLERK)
    office.refused('copy.needs-copy', 'document', 'copy', paper, '--form', 'sao-luc', *key, by=CLERK)
    office.refused('copy.no-pages', 'document', 'copy', paper, '--form', 'trich-sao', *key, by=CLERK)
    office.issue(copies['sao-y']['document'])
    copies['sao-luc'] = office.document('copy', copies['sao-y']['document'], '--form', 'sao-luc', *key, by=CLERK)

    assert [copy['notation'] for copy in copies.values()] == ['01/SY-UBND', '02/TrS-UBND', '03/SL-UBND'], copies
    with open(original, 'rb') as file:
        signed = file.read()
    for form, words, count in (('sao-y', 'Sao y', 3), ('trich-sao', 'Trích sao', 1), ('sao-luc', 'Sao lục', 4)):
        path = office.paper(copies[form]['document'], form + '.pdf')
        everybody_accepts(office, path, count)
        text = judged('pdftotext', path, '-')
        assert words in text and 'Thời gian ký: ' in text and 'Kính gửi' in text, text
        with open(path, 'rb') as file:
            assert (file.read(len(signed)) == signed) == (form != 'trich-sao'), form
    shown = office.show(copies['sao-y']['document'], CLERK)
    assert {'document': shown['id'], 'other': paper, 'kind': 'copy-of'} in shown['relations'], shown['relations']


def everybody_signs_with_their_own(office):
    paper = office.draft()
    office.refused('sign.not-competent', 'document', 'submit', paper, '--signer', SPECIALIST, by=SPECIALIST)
    office.document('submit', paper, '--signer', DEPUTY, by=SPECIALIST)
    office.approve(paper)
    sign, seal = ('document', 'sign', paper), ('document', 'seal', paper)
    office.refused('sign.certificate-of-other', *sign, *office.key(CHAIR), by=DEPUTY)
    office.refused('sign.certificate-of-other', *sign, *office.key('phuc-lam-dong-ubnd'), by=DEPUTY)
    office.sign(paper)
    office.document('number', paper, by=CLERK)
    office.refused('seal.certificate-of-other', *seal, *office.key(DEPUTY), by=CLERK)
    office.refused('seal.certificate-of-other', *seal, *office.key('phuc-lam-dong-hdnd'), by=CLERK)
    office.seal(paper)

    known = office.run('certificate', 'list', by=ADMINISTRATOR)['certificates']
    card = next(one for one in known if one['owner'] == 'Nguyễn Thị Thùy Dương')
    office.refused('access.denied', 'certificate', 'withdraw', card['fingerprint'], by=DEPUTY)
    office.run('certificate', 'withdraw', card['fingerprint'], by=ADMINISTRATOR)
    other = office.draft()
    office.document('submit', other, '--signer', DEPUTY, by=SPECIALIST)
    office.approve(other)
    office.refused('sign.certificate-withdrawn', 'document', 'sign', other, *office.key(DEPUTY), by=DEPUTY)



def readme_commands(folder):
    with open(os.path.join(folder, 'README.txt'), encoding='utf-8') as file:
        return [line.strip() for line in file if line.startswith('openssl ')]


def signed_directive_stands_alone(office):
    letter = office.receive(office.waiting())['document']
    office.document('submit', letter, '--leader', CHAIR, by=CLERK)
    office.document('act', letter, 'perform', by=CHIEF)
    direct = ['document', 'direct', letter, '--lead', 'KT', '--days', 5, '--text', 'Giao Phòng Kinh tế chủ trì']
    office.refused('sign.certificate-of-other', *direct, *office.key(DEPUTY)[:4], by=CHAIR)
    office.run(*direct, *office.key(CHAIR)[:4], by=CHAIR)

    listed = office.run('decisions', 'list', letter, '--trust', office.path('roots.pem'), by=CLERK)['decisions']
    assert [(one['choice'], one['sound'], one['trusted']) for one in listed] == [('direct', True, True)], listed
    folder = office.path('bang-chung')
    office.run('decisions', 'export', letter, folder, '--trust', office.path('roots.pem'), by=CLERK)
    commands = readme_commands(folder)
    assert len(commands) == 2, commands
    for command in commands:
        done = subprocess.run(command, shell=True, cwd=folder, capture_output=True, text=True)
        assert done.returncode == 0 and 'Verification successful' in done.stderr, (command, done)
    assert office.run('decisions', 'verify', folder, '--trust', office.path('roots.pem'))['decisions'][0]['trusted']

    record = next(name for name in sorted(os.listdir(folder)) if name.endswith('.txt') and name != 'README.txt')
    with open(os.path.join(folder, record), encoding='utf-8') as file:
        text = file.read()
    assert 'Giao Phòng Kinh tế chủ trì' in text and 'Người quyết định: Trần Quốc Khánh' in text, text
    with open(os.path.join(folder, record), 'w', encoding='utf-8') as file:
        file.write(text.replace('Giao Phòng', 'Thôi Phòng'))
    done = subprocess.run(commands[0], shell=True, cwd=folder, capture_output=True, text=True)
    assert done.returncode != 0, 'openssl accepts a changed record'
    assert not office.run('decisions', 'verify', folder, code=NEGATIVE)['decisions'][0]['sound']
    office.intact()


if __name__ == '__main__':
    main(globals())
