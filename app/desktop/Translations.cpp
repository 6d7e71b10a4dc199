// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/Translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

void speak(QCoreApplication &application, Language language)
{
    static QTranslator own, qt;
    QCoreApplication::removeTranslator(&own);
    QCoreApplication::removeTranslator(&qt);
    QLocale::setDefault(QLocale(language == Language::English ? QLocale::English : QLocale::Vietnamese));
    if (language == Language::English) {
        if (own.load(u":/translations/chauban_en.qm"_s))
            QCoreApplication::installTranslator(&own);
    } else if (qt.load(u":/translations/qt_vi.qm"_s)) {
        QCoreApplication::installTranslator(&qt);
    }
    application.setApplicationName(u"chauban"_s);
}

}
