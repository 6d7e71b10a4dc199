// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signing/PinField.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>

#include <algorithm>
#include <cstring>
#include <utility>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t Most = 255; ///< bytes

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

}

PinField::PinField(QWidget *parent)
    : QLineEdit(parent)
    , m_bytes(Most)
{
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    setContextMenuPolicy(Qt::PreventContextMenu);
    connect(this, &QLineEdit::textChanged, this, &PinField::takeOver);
}

SecretBytes PinField::take()
{
    SecretBytes taken{m_bytes.view().first(qsizetype(m_size))};
    forget();
    return taken;
}

void PinField::forget()
{
    wipe(m_bytes.data(), Most);
    m_size = 0;
    showDots();
}

void PinField::append(QString text)
{
    auto bytes = text.toUtf8();
    if (m_size + std::size_t(bytes.size()) <= Most) {
        std::memcpy(m_bytes.data() + m_size, bytes.constData(), std::size_t(bytes.size()));
        m_size += std::size_t(bytes.size());
    }
    wipe(bytes.data(), std::size_t(bytes.size()));
    wipe(text.data(), std::size_t(text.size()) * sizeof(QChar));
    showDots();
}

void PinField::removeLast()
{
    while (m_size > 0) {
        const char last = std::exchange(m_bytes.data()[--m_size], '\0');
        if (!isContinuation(last))
            break;
    }
    showDots();
}

/// Text set or inserted by others than the keys goes the same way.
void PinField::takeOver(const QString &text)
{
    if (m_showing)
        return;
    const QString dots(letters(), u'*');
    if (!dots.isEmpty() && text.startsWith(dots))
        return append(text.mid(dots.size()));
    wipe(m_bytes.data(), Most);
    m_size = 0;
    append(text);
}

qsizetype PinField::letters() const
{
    const auto bytes = m_bytes.view().first(qsizetype(m_size));
    return std::count_if(bytes.begin(), bytes.end(), [](char byte) { return !isContinuation(byte); });
}

void PinField::showDots()
{
    m_showing = true;
    setText(QString(letters(), u'*')); // the undo history begins anew
    m_showing = false;
    setModified(false);
    Q_EMIT changed();
}

void PinField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Undo)
        || event->matches(QKeySequence::Redo))
        return;
    const bool clears = event->matches(QKeySequence::Cut) || event->matches(QKeySequence::SelectAll)
        || event->key() == Qt::Key_Delete
        || (event->key() == Qt::Key_Backspace && event->modifiers().testFlag(Qt::ControlModifier));
    if (clears)
        return forget();
    if (event->matches(QKeySequence::Paste))
        return append(QGuiApplication::clipboard()->text().trimmed());
    if (event->key() == Qt::Key_Backspace)
        return removeLast();
    const auto typed = event->text();
    const bool writes = !typed.isEmpty() && typed.front().isPrint()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (writes)
        return append(typed);
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right || event->key() == Qt::Key_Home
        || event->key() == Qt::Key_End)
        return;
    QLineEdit::keyPressEvent(event);
}

void PinField::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty())
        append(event->commitString());
    event->accept();
}

void PinField::contextMenuEvent(QContextMenuEvent *) { }

void PinField::dropEvent(QDropEvent *event)
{
    event->ignore();
}

}
