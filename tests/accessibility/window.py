# SPDX-FileCopyrightText: Châu Bản contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as a screen reader has it: names, lists, the page's text, actions and the focus, over AT-SPI.

`dbus-run-session python3 window.py CHAUBAN CHAUBANCTL DEMO`: a chair logs in, finds the letter that waits, reads it
and opens the form of the directive, without looking.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import warnings

from gi.repository import GLib  # noqa: F401  (gi is Debian's)

from spoken import Atspi, Program, Role, State, act, find, shows, text_of, unnamed, wait_for, walk

warnings.simplefilter("ignore", DeprecationWarning)
CLERK, CHIEF, CHAIR = "nhung.vth", "nguyen.pd", "khanh.tq"


class Office:
    """A copy of the demo agencies in which two letters wait for the chair's directive."""

    def __init__(self, chaubanctl, demo, folder):
        self.chaubanctl, self.folder = chaubanctl, os.path.join(folder, "demo")
        shutil.copytree(demo, self.folder)
        papers = os.path.join(self.folder, "papers", "phuc-lam-dong")
        self.notation = "8421/SGDĐT-KHTC"
        for name, notation in (("11", self.notation), ("09", "8422/SGDĐT-KHTC")):
            letter = os.path.join(papers, f"phuc-lam-dong-{name}.pdf")
            imported = self.run(CLERK, "document", "import", letter, "--notation", notation, "--json")
            document = imported.split('"document":"')[1].split('"')[0]
            self.run(CLERK, "document", "submit", document, "--leader", CHAIR)
            self.run(CHIEF, "document", "act", document, "perform")

    def run(self, login, *words):
        environment = dict(os.environ, CHAUBAN_STORE=os.path.join(self.folder, "store"), CHAUBAN_LOGIN=login,
                           CHAUBAN_PASSWORD_FILE=os.path.join(self.folder, "password"))
        return subprocess.run([self.chaubanctl, *words], env=environment, check=True, capture_output=True, text=True).stdout

    def password(self):
        with open(os.path.join(self.folder, "password"), encoding="utf-8") as file:
            return file.readline().strip()


def log_in(root, login, password):
    name = wait_for("the login", lambda: find(root, Role.TEXT, "Tên đăng nhập"))
    wait_for("the focus in the first field", lambda: shows(name, State.FOCUSED), 20)
    Atspi.EditableText.set_text_contents(name, login)
    secret = find(root, Role.PASSWORD_TEXT, "Mật khẩu")
    Atspi.EditableText.set_text_contents(secret, password)
    assert password not in text_of(secret), "a password is never read out"
    act(find(root, Role.PUSH_BUTTON, "Đăng nhập"), "Press")
    return wait_for("the work list", lambda: find(root, Role.TABLE, part="Chờ xử lý"))


def check_inbox(inbox, notation):
    """A line is asked for by its place, the list is never enumerated. The first is opened, and so read, by itself."""
    wait_for("the letters that wait", lambda: Atspi.Table.get_n_rows(inbox) == 2)
    row = wait_for("the second line", lambda: Atspi.Table.get_accessible_at(inbox, 1, 0))
    said = wait_for("the line's words", lambda: (row.get_name() or "") if "Đang tải" != row.get_name() else "")
    print("a line of the list is read as:", said)
    parts = ("Chưa đọc", notation)
    places = [said.find(part) for part in parts]
    assert -1 not in places and places == sorted(places), said
    assert said.count(".") + said.count(",") >= 3, f"subject, agency and date follow: {said}"


def check_page(root):
    page = wait_for("the page", lambda: find(root, Role.DOCUMENT_FRAME) or find(root, Role.DOCUMENT_TEXT))
    words = wait_for("the page's words", lambda: text_of(page))
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in words.upper(), words[:200]
    assert "Trang 1" in (page.get_description() or ""), page.get_description()
    print("the page is read out:", len(words), "letters")


def check_timeline(root):
    tab = wait_for("the flow's tab", lambda: find(root, Role.PAGE_TAB, part="Luồng"))
    act(tab)
    steps = wait_for("the timeline", lambda: find(root, Role.LIST, "Các bước xử lý"))
    assert steps.get_child_count() >= 3, "received, passed on, waiting"
    for index in range(steps.get_child_count()):
        step = steps.get_child_at_index(index)
        assert step.get_role() == Role.LIST_ITEM and (step.get_name() or "").strip(), index
    print("steps of the timeline:", steps.get_child_count())


def focused(root):
    """A tab says so of itself whenever it is the current one: it counts only when nothing else does."""
    found = [node for node in walk(root) if shows(node, State.FOCUSED)]
    return next((node for node in found if node.get_role() != Role.PAGE_TAB), found[0] if found else None)


def check_focus(root, press):
    """Tab leads through the form to its last button, and Shift+Tab back to where one was."""
    start = wait_for("the focus in the form", lambda: focused(root))
    seen = [start.get_name()]
    while seen[-1] != "Hủy":
        assert len(seen) < 12, f"the form's last button is not reached: {seen}"
        press("Tab")
        wait_for("the next focus", lambda: focused(root).get_name() != seen[-1], 10)
        seen.append(focused(root).get_name())
    print("focus by Tab:", " → ".join(seen))
    for before in reversed(seen[:-1]):
        press("shift+Tab")
        wait_for(f"the focus back on {before}", lambda: focused(root).get_name() == before, 10)


def main(chauban, chaubanctl, demo):
    with tempfile.TemporaryDirectory(prefix="chauban-spoken-") as folder:
        home = os.path.join(folder, "home")
        os.makedirs(home, mode=0o700)
        office = Office(chaubanctl, demo, folder)
        with Program(chauban, office.folder, home) as program:
            root = program.root()
            program.focus()
            assert not unnamed(root), unnamed(root)
            inbox = log_in(root, CHAIR, office.password())
            check_inbox(inbox, office.notation)
            direct = wait_for("the primary act", lambda: find(root, Role.PUSH_BUTTON, part="Cho ý kiến chỉ đạo"))
            check_page(root)
            missing = unnamed(root)
            assert not missing, missing
            check_timeline(root)
            act(direct, "Press")
            wait_for("the form of the directive", lambda: find(root, Role.PUSH_BUTTON, "Hủy"))
            assert not unnamed(root), unnamed(root)
            check_focus(root, program.press)
            count = sum(1 for _ in walk(root))
            print("nodes walked:", count)
            assert 50 < count < 1500, count


if __name__ == "__main__":
    main(*sys.argv[1:4])
