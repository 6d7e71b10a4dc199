# SPDX-FileCopyrightText: Châu Bản contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Dossiers, the archive and the printed registers."""
import csv

from office import CLERK, DEPUTY, SPECIALIST, judged, main, today

# Registers of incoming and of outgoing papers have ten columns each (Decree 30/2020, Annex IV).
COLUMNS = 10
# Ten years, in the codes of the deposit.
RETENTION_TEN_YEARS = '06'


def answered_letter(office):
    letter = office.receive(office.waiting())['document']
    office.hand_down(letter)
    return letter, issued(office, '--reply-to', letter)


def signed(office, *options):
    paper = office.draft(*options)
    office.document('submit', paper, '--signer', DEPUTY, '--close-replied', by=SPECIALIST)
    office.approve(paper)
    office.sign(paper)
    return paper


def issued(office, *options):
    paper = signed(office, *options)
    office.document('number', paper, by=CLERK)
    office.seal(paper)
    office.issue(paper)
    return paper


def answered_letter_is_archived(office):
    letter, reply = answered_letter(office)
    assert office.show(letter, CLERK)['state'] == 'done'

    office.run('dossier', 'open', '01.KT-2026', '--title', 'Sửa chữa trường, lớp học', by=SPECIALIST)
    for paper in (letter, reply):
        office.run('dossier', 'collect', '01.KT-2026', paper, by=SPECIALIST)
    office.run('dossier', 'close', '01.KT-2026', '--end', today(), by=SPECIALIST)
    office.run('dossier', 'archive', '01.KT-2026', '--retention', RETENTION_TEN_YEARS, by=CLERK)

    shown = office.run('dossier', 'show', '01.KT-2026', by=SPECIALIST)
    assert {document['id'] for document in shown['documents']} == {letter, reply}, shown
    assert shown['state'] == 'archived' and shown['retention'] == RETENTION_TEN_YEARS, shown
    for paper in (letter, reply):
        assert [one['state'] for one in office.show(paper, CLERK)['dossiers']] == ['archived'], paper


def register_of(office, kind):
    """The register as rows of its CSV and as the text of its printed PDF."""
    book, table = office.path(kind + '.pdf'), office.path(kind + '.csv')
    office.run('register', 'print', '--kind', kind, '--body', 'UBND', '--out', book, by=CLERK)
    office.run('register', 'export', '--kind', kind, '--body', 'UBND', '--out', table, by=CLERK)
    with open(table, encoding='utf-8-sig', newline='') as file:
        rows = list(csv.reader(file))
    return rows, ' '.join(judged('pdftotext', '-layout', book, '-').split())


def registers_keep_the_cancelled_number(office):
    answered_letter(office)
    spoiled = signed(office)
    office.document('number', spoiled, by=CLERK)
    office.document('cancel', spoiled, '--reason', 'Cấp nhầm sổ', by=CLERK)
    next_paper = signed(office)
    assert office.document('number', next_paper, by=CLERK)['notation'] == '03/UBND-KT'

    incoming, incoming_text = register_of(office, 'incoming')
    outgoing, outgoing_text = register_of(office, 'outgoing')

    assert {len(row) for row in incoming + outgoing} == {COLUMNS}, (incoming[0], outgoing[0])
    cancelled = [row for row in outgoing if 'Cấp nhầm sổ' in ' '.join(row)]
    assert len(cancelled) == 1 and '02' in ' '.join(cancelled[0]), outgoing
    assert 'Đã hủy: Cấp' in outgoing_text and 'nhầm sổ' in outgoing_text, outgoing_text
    assert outgoing_text.count('Thùy Dương') == 3, f'who signed is missing: {outgoing_text}'
    for text in (incoming_text, outgoing_text):
        assert all(f'({column})' in text for column in range(1, COLUMNS + 1)), text
    assert 'SỔ ĐĂNG KÝ VĂN BẢN ĐẾN' in incoming_text.upper() and 'SỔ ĐĂNG KÝ VĂN BẢN ĐI' in outgoing_text.upper()


def words_find_the_letter(office):
    letter = office.receive(office.waiting(), '--notation', '05/UBND-VP', '--subject', 'Báo cáo hỏa tốc tình hình bão')
    other = office.receive(office.waiting(1), '--notation', '50/UBND-VP', '--subject', 'Hoa và tóc')

    for words in ('hoa toc', 'hỏa tốc', 'hoả tốc', 'HỎA TỐC', '05/UBND-VP'):
        found = office.run('search', words, by=CLERK).output
        assert letter['document'] in found, f'{words}: {found}'
    for words in ('hỏa tốc', 'hoả tốc', '05/UBND-VP'):
        assert other['document'] not in office.run('search', words, by=CLERK).output, words


if __name__ == '__main__':
    main(globals())
