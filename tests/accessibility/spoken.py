# SPDX-FileCopyrightText: Châu Bản contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader finds of a running program: its tree by AT-SPI, walked without entering tables and lists."""

import os
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

Role = Atspi.Role
State = Atspi.StateType
LONG = {Role.TABLE, Role.LIST, Role.TREE, Role.TREE_TABLE, Role.LIST_BOX}
CONTROLS = {
    Role.PUSH_BUTTON, Role.TOGGLE_BUTTON, Role.CHECK_BOX, Role.RADIO_BUTTON, Role.COMBO_BOX, Role.ENTRY, Role.TEXT,
    Role.PASSWORD_TEXT, Role.SPIN_BUTTON, Role.SLIDER, Role.MENU_ITEM, Role.PAGE_TAB, Role.LIST, Role.TABLE, Role.TREE,
}  # fmt: skip


def wait_for(what, holds, seconds=60):
    """Asks until there is an answer; fails the test when there never is."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            found = holds()
        except Exception:  # the tree changed beneath us
            found = None
        if found:
            return found
        time.sleep(0.1)
    raise AssertionError(f"not found in {seconds} s: {what}")


def application(name):
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child is not None and child.get_name() == name:
            return child
    return None


def shows(node, state=State.SHOWING):
    return node.get_state_set().contains(state)


def walk(node, depth=0):
    """The node and all below it that are shown; of long lists and tables only themselves."""
    yield node
    if depth > 40 or node.get_role() in LONG:
        return
    for index in range(min(node.get_child_count(), 400)):
        child = node.get_child_at_index(index)
        if child is not None and shows(child):
            yield from walk(child, depth + 1)


def find(root, role, name=None, part=None):
    for node in walk(root):
        if node.get_role() == role:
            said = node.get_name() or ""
            if (name is None or said == name) and (part is None or part in said):
                return node
    return None


def act(node, *names):
    """Does the action of one of these names; without names the first."""
    for index in range(node.get_n_actions()):
        if not names or node.get_action_name(index) in names:
            assert node.do_action(index), node.get_name()
            return
    raise AssertionError(f"{node.get_name()}: no action {names}")


def text_of(node):
    count = Atspi.Text.get_character_count(node)
    return Atspi.Text.get_text(node, 0, count)


def unnamed(root):
    """Controls that a screen reader could only call by their kind."""
    found = []
    for node in walk(root):
        if node.get_role() not in CONTROLS or (node.get_name() or "").strip():
            continue
        labelled = any(
            relation.get_relation_type() == Atspi.RelationType.LABELLED_BY for relation in node.get_relation_set()
        )
        if not labelled:
            found.append(f"{node.get_role_name()} {node.get_accessible_id() if hasattr(node, 'get_accessible_id') else ''}"
                         f" in {node.get_parent().get_name() or node.get_parent().get_role_name()}")
    return found


class Program:
    """The program over the demo agencies, with a display and a bus of its own (the test runs in dbus-run-session)."""

    def __init__(self, binary, demo, home):
        self.processes = []
        read, write = os.pipe()
        # Without -noreset the server starts anew, and refuses for a moment, whenever its only client has gone.
        self.start(["Xvfb", "-displayfd", str(write), "-noreset", "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
                   pass_fds=[write])
        os.close(write)
        with os.fdopen(read) as answer:
            display = answer.readline().strip()
        assert display, "no display"
        os.environ["DISPLAY"] = ":" + display
        self.start(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])
        environment = dict(os.environ, HOME=home, XDG_RUNTIME_DIR=home, QT_QPA_PLATFORM="xcb",
                           QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_ACCESSIBILITY="1", TZ="Asia/Ho_Chi_Minh")
        self.main = self.start([binary, "--demo", demo], env=environment)

    def start(self, call, **more):
        process = subprocess.Popen(call, stdin=subprocess.DEVNULL, **more)
        self.processes.append(process)
        return process

    def press(self, keys):
        subprocess.run(["xdotool", "key", keys], check=True)

    def root(self):
        def there():
            assert self.main.poll() is None, "the program has ended"
            return application("chauban") or application("Châu Bản")

        return wait_for("the program", there)

    def focus(self):
        """There is no window manager to do it."""
        window = wait_for("the window", lambda: subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--class", "chauban"], capture_output=True, text=True).stdout.split())
        subprocess.run(["xdotool", "windowfocus", "--sync", window[-1]], check=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for process in reversed(self.processes):
            process.terminate()
        for process in self.processes:
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
