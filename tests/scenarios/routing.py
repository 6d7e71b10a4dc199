# SPDX-FileCopyrightText: Châu Bản contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Directives, returned drafts, and the reply that closes a letter."""
import datetime
import json
import os

from office import (CHAIR, CHIEF, CLERK, DEPUTY, HEAD, OTHER_HEAD, SPECIALIST, THIRD_HEAD, ADMINISTRATOR, ZONE, day, main)

OPENING = datetime.time(7, 30)  # office-hours.json
CALENDARS = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', 'resources', 'calendars')


def days_off(year):
    """Holidays, and other days that are off or worked in exchange, as the calendar file of the year has them."""
    path = os.path.join(CALENDARS, f'vn-{year}.json')
    off, worked = set(), set()
    if os.path.exists(path):
        with open(path, encoding='utf-8') as file:
            calendar = json.load(file)
        for holiday in calendar['holidays']:
            day = datetime.date.fromisoformat(holiday['from'])
            while day <= datetime.date.fromisoformat(holiday.get('to', holiday['from'])):
                off.add(day)
                day += datetime.timedelta(days=1)
        for pair in calendar.get('makeUpDays', []):
            off.add(datetime.date.fromisoformat(pair['off']))
            worked.add(datetime.date.fromisoformat(pair['worked']))
    return off, worked


def is_working_day(day):
    off, worked = days_off(day.year)
    return day in worked or (day.weekday() < 5 and day not in off)


def last_of_working_days(start, count):
    """The day on which an allowance ends that starts at the instant: before opening, today is the first of its days."""
    start = datetime.datetime.fromisoformat(start).astimezone(ZONE)
    end = start.date()
    if start.time() < OPENING and is_working_day(end):
        count -= 1
    while count:
        end += datetime.timedelta(days=1)
        count -= is_working_day(end)
    return end


def seers(office, document):
    logins = [user['login'] for user in office.run('user', 'list', by=ADMINISTRATOR)['users']]
    return {login for login in logins if office.document('show', document, by=login, code=None).code == 0}


def exactly_those_directed_see_it(office):
    letter = office.receive(office.waiting())['document']
    assert seers(office, letter) == {CLERK}
    office.document('submit', letter, '--leader', CHAIR, by=CLERK)
    office.document('act', letter, 'perform', by=CHIEF)

    directed = office.document('direct', letter, '--lead', 'KT', '--contribute', 'VHXH', '--days', 5,
                               '--text', 'KT chủ trì, VHXH phối hợp', by=CHAIR)

    assert seers(office, letter) == {CLERK, CHIEF, CHAIR, HEAD, OTHER_HEAD}
    office.refused('document.unknown', 'document', 'show', letter, by=THIRD_HEAD)
    assert letter not in office.document('list', by=THIRD_HEAD).output
    assert letter in office.run('search', 'sửa chữa', by=OTHER_HEAD).output
    assert letter not in office.run('search', 'sửa chữa', by=THIRD_HEAD, code=None).output
    assert letter in office.document('list', by=OTHER_HEAD).output
    tasks = [task for task in office.show(letter, HEAD)['tasks'] if task['act'] == 'work-on']
    assert sorted(task['relationship'] for task in tasks) == ['contributor', 'lead'], tasks
    last = last_of_working_days(directed['decidedAt'], 5)
    assert {day(task['due']) for task in tasks} == {last}, (tasks, last)
    why = office.run('access', 'why', letter, '--person', OTHER_HEAD, by=ADMINISTRATOR)
    assert [row['relationship'] for row in why['reasons']] == ['contributor'], why


def returned_draft_keeps_both_versions(office):
    draft = office.draft()
    office.document('submit', draft, '--signer', DEPUTY, by=SPECIALIST)
    office.document('act', draft, 'return', '--step', 'initiator', '--text', 'Thiếu số liệu năm 2025', by=HEAD)
    assert 'Thiếu số liệu năm 2025' in str(office.show(draft, SPECIALIST)['history'])

    office.document('revise', draft, '--file', office.make_pdf('v2.pdf', ['ban hai']), by=SPECIALIST)
    office.document('act', draft, 'resubmit', by=SPECIALIST)

    view = office.show(draft, HEAD)
    assert [version['version'] for version in view['versions']] == [1, 2], view['versions']
    assert len({version['contentHash'] for version in view['versions']}) == 2
    office.approve(draft, [HEAD])
    first, second = office.path('v1.pdf'), office.path('v2-kho.pdf')
    office.run('blob', 'get', draft, '--version', 1, '--out', first, by=HEAD)
    office.run('blob', 'get', draft, '--version', 2, '--out', second, by=HEAD)
    with open(first, 'rb') as one, open(second, 'rb') as two, open(office.path('v2.pdf'), 'rb') as given:
        assert one.read() != given.read() and two.read() == open(office.path('v2.pdf'), 'rb').read()


def issued_reply_closes_the_letter(office):
    letter = office.receive(office.waiting())['document']
    office.hand_down(letter)
    reply = office.draft('--reply-to', letter)
    office.document('submit', reply, '--signer', DEPUTY, '--close-replied', by=SPECIALIST)
    office.approve(reply)
    office.sign(reply)
    office.document('number', reply, by=CLERK)
    office.seal(reply)
    assert office.show(letter, CLERK)['state'] == 'in-progress'

    office.issue(reply)

    assert office.show(reply, CLERK)['state'] == 'issued'
    closed = office.show(letter, CLERK)
    assert closed['state'] == 'done', closed['state']
    assert {relation['kind'] for relation in closed['relations']} == {'reply-to'}, closed['relations']
    assert {task['state'] for task in closed['tasks']} == {'done'}, closed['tasks']
    assert seers(office, letter) == {CLERK, CHIEF, CHAIR, HEAD, SPECIALIST}, 'who worked on the letter keeps seeing it'


if __name__ == '__main__':
    main(globals())
