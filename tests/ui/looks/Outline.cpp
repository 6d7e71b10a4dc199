// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/looks/Faults.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

namespace {
QString wordsOf(QWidget &control)
{
    QString words;
    if (control.property("chip").isValid())
        return u"chip"_s; // how much time is left differs from day to day
    if (const auto *label = qobject_cast<QLabel *>(&control))
        words = label->text();
    else if (auto *interface = QAccessible::queryAccessibleInterface(&control))
        words = interface->text(QAccessible::Name);
    static const QRegularExpression figure(u"[0-9]+"_s), folder(u"/tmp/[^ ]*"_s),
        fingerprint(u"([0-9A-F]{4} ?){16}"_s);
    return words.simplified().replace(folder, u"…"_s).replace(fingerprint, u"…"_s).replace(figure, u"#"_s);
}

QString kindOf(const QWidget &control)
{
    const auto *meta = control.metaObject();
    while (meta && !QByteArrayView(meta->className()).startsWith('Q'))
        meta = meta->superClass();
    return meta ? QString::fromLatin1(meta->className()) : QString();
}
}

QString outline(const QWidget &window)
{
    QStringList lines;
    for (auto *control : controlsOf(window)) {
        if (control->parentWidget()->objectName() == u"toast"_s)
            continue; // comes and goes with the clock
        auto line = u"%1 %2 “%3”"_s.arg(kindOf(*control), control->objectName(), wordsOf(*control));
        if (!control->isEnabled())
            line += u" off"_s;
        lines.append(line);
    }
    return lines.join(u'\n') + u'\n';
}

}
