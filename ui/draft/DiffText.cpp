// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/draft/DiffText.h"

#include "ui/style/Theme.h"

#include <QTextCursor>
#include <QTextDocument>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The run without its line ends at the end, which are written unmarked behind it.
std::pair<QString, QString> withoutTail(const QString &text)
{
    auto end = text.size();
    while (end > 0 && text[end - 1].isSpace())
        --end;
    return {text.left(end), text.mid(end)};
}

QTextCharFormat formatOf(DiffKind kind)
{
    const auto &colors = theme().colors();
    QTextCharFormat format;
    format.setForeground(colors.text);
    if (kind == DiffKind::Added) {
        format.setForeground(colors.ok);
        format.setBackground(colors.okSoft);
        format.setFontUnderline(true);
    } else if (kind == DiffKind::Removed) {
        format.setForeground(colors.danger);
        format.setBackground(colors.dangerSoft);
        format.setFontStrikeOut(true);
    }
    return format;
}

}

void setDiff(QTextDocument *document, const QList<DiffPiece> &pieces, DiffSide side)
{
    document->clear();
    QTextCursor cursor(document);
    cursor.beginEditBlock();
    for (const auto &piece : pieces) {
        if ((side == DiffSide::Before && piece.kind == DiffKind::Added)
            || (side == DiffSide::After && piece.kind == DiffKind::Removed))
            continue;
        if (piece.kind == DiffKind::Same) {
            cursor.insertText(piece.text, formatOf(piece.kind));
            continue;
        }
        const auto [marked, tail] = withoutTail(piece.text);
        auto sign = formatOf(piece.kind);
        sign.setFontStrikeOut(false);
        sign.setFontUnderline(false);
        sign.setFontWeight(QFont::Bold);
        cursor.insertText(piece.kind == DiffKind::Added ? u"+"_s : u"−"_s, sign);
        cursor.insertText(marked, formatOf(piece.kind));
        cursor.insertText(tail, formatOf(DiffKind::Same));
    }
    cursor.endEditBlock();
}

}
