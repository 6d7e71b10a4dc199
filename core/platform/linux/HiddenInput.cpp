// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/HiddenInput.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace chauban {

namespace {
constexpr std::size_t LongestLine = 256;

/// The terminal with its echo off until the object ends; a person's Ctrl+C is held back until then, so that it does
/// not leave the terminal mute.
class MuteTerminal
{
public:
    MuteTerminal()
        : m_file(open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        m_muted = m_file >= 0 && tcgetattr(m_file, &m_before) == 0;
        if (!m_muted)
            return;
        sigset_t interrupts;
        sigemptyset(&interrupts);
        for (const int signal : {SIGINT, SIGTERM, SIGTSTP, SIGHUP, SIGQUIT})
            sigaddset(&interrupts, signal);
        pthread_sigmask(SIG_BLOCK, &interrupts, &m_signals);
        auto silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO | ISIG);
        m_muted = tcsetattr(m_file, TCSAFLUSH, &silent) == 0;
    }
    ~MuteTerminal()
    {
        if (m_muted) {
            tcsetattr(m_file, TCSAFLUSH, &m_before);
            pthread_sigmask(SIG_SETMASK, &m_signals, nullptr);
        }
        if (m_file >= 0)
            close(m_file);
    }
    MuteTerminal(const MuteTerminal &) = delete;
    MuteTerminal &operator=(const MuteTerminal &) = delete;

    int file() const { return m_file; }
    bool isMuted() const { return m_muted; }

private:
    int m_file;
    bool m_muted = false;
    termios m_before = {};
    sigset_t m_signals = {};
};

bool say(int file, const QByteArray &text)
{
    return write(file, text.constData(), std::size_t(text.size())) == text.size();
}
}

Result<SecretBytes> readHidden(const QString &question)
{
    const MuteTerminal terminal;
    if (!terminal.isMuted() || !say(terminal.file(), question.toUtf8()))
        return Error{ErrorKind::Unavailable, "platform.no-terminal"};
    SecretBytes line(LongestLine);
    std::size_t size = 0;
    char letter = 0;
    ssize_t got = 0;
    while (size < LongestLine) {
        got = read(terminal.file(), &letter, 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0 || letter == '\n' || letter == '\x03')
            break;
        line.data()[size++] = letter;
    }
    say(terminal.file(), "\n");
    const bool declined = got <= 0 || letter == '\x03';
    wipe(&letter, sizeof letter);
    if (declined)
        return Error{ErrorKind::Cancelled, "platform.nothing-entered"};
    return SecretBytes(line.view().first(qsizetype(size)));
}

}
