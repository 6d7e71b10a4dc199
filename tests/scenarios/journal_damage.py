# SPDX-FileCopyrightText: Châu Bản contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A journal that somebody with access to the store's file has changed: each change is found, with its position."""
import shutil
import sqlite3
import subprocess

from office import CLERK, NEGATIVE, assert_vietnamese, main

POSITION = 12


def edit(database, org):
    database.execute("UPDATE event SET bytes = CAST(bytes || ' ' AS BLOB) WHERE org_id = ? AND position = ?", (org, POSITION))
    return POSITION


def delete(database, org):
    database.execute('DELETE FROM event WHERE org_id = ? AND position = ?', (org, POSITION))
    return POSITION


def insert(database, org):
    """One event more in the middle: those behind it move up by one."""
    last = database.execute('SELECT max(position) FROM event WHERE org_id = ?', (org,)).fetchone()[0]
    for position in range(last, POSITION - 1, -1):
        database.execute('UPDATE event SET position = position + 1 WHERE org_id = ? AND position = ?', (org, position))
    database.execute('INSERT INTO event SELECT org_id, ?, command_id, document_id, type, decided_at, bytes, link FROM event '
                     'WHERE org_id = ? AND position = 1', (POSITION, org))
    return POSITION


def reorder(database, org):
    for old, new in ((POSITION, -1), (POSITION + 1, POSITION), (-1, POSITION + 1)):
        database.execute('UPDATE event SET position = ? WHERE org_id = ? AND position = ?', (new, org, old))
    return POSITION


def truncate(database, org):
    database.execute('DELETE FROM event WHERE org_id = ? AND position > ?', (org, POSITION))
    return POSITION + 1


def truncate_with_head(database, org):
    """Whoever also turns the head back is found only by somebody who kept an export."""
    truncate(database, org)
    database.execute('UPDATE head SET (position, link) = (SELECT position, link FROM event WHERE org_id = ?1 AND '
                     'position = ?2) WHERE org_id = ?1', (org, POSITION))
    return POSITION + 1


def damage_is_found(office):
    export = office.path('nhat-ky.txt')
    office.run('journal', 'export', export, by=CLERK)
    store, whole = office.path('store', 'store.db'), office.path('nguyen-ven.db')
    shutil.copy(store, whole)
    org = commune(whole)
    for change in (edit, delete, insert, reorder, truncate, truncate_with_head):
        database = sqlite3.connect(store)
        expected = change(database, org)
        database.commit()
        database.close()

        against = ['--against', export] if change is truncate_with_head else []
        found = office.run('journal', 'verify', *against, by=CLERK, code=NEGATIVE)
        assert not found['intact'] and found['position'] == expected, f'{change.__name__}: {found}'
        told = tell(office, against)
        assert str(expected) in told, told
        assert_vietnamese(told)
        shutil.copy(whole, store)
    office.run('journal', 'verify', '--against', export, by=CLERK)


def tell(office, against):
    """What a person reads, without --json."""
    return subprocess.run([office.program, 'journal', 'verify', *against], env=office.environment(CLERK), text=True,
                          capture_output=True).stdout


def commune(store):
    """The id of the clerk's agency."""
    database = sqlite3.connect(store)
    found = database.execute("SELECT id FROM org WHERE name LIKE '%Phúc Lâm Đông%'").fetchone()
    database.close()
    return found[0]


if __name__ == '__main__':
    main(globals())
