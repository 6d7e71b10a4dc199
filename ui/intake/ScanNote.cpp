// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/ScanNote.h"

namespace chauban {

using namespace Qt::Literals::StringLiterals;

ScanNote::ScanNote(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(u"scan-note"_s);
    setProperty("look", u"caption"_s);
    setWordWrap(true);
    hide();
}

void ScanNote::showLetter(const IntakeLetter &letter)
{
    setText(sentenceOf(letter.scan));
    setVisible(!text().isEmpty() && letter.stage != LetterStage::Registered);
}

QString ScanNote::sentenceOf(ScanReading reading)
{
    switch (reading) {
    case ScanReading::NotNeeded:
        break;
    case ScanReading::Underway:
        return tr("Bản quét: đang nhận dạng chữ ở trang đầu, các ô còn trống sẽ được điền khi xong.");
    case ScanReading::Read:
        return tr(
            "Các ô được điền theo chữ nhận dạng từ bản quét, có thể sai: hãy đối chiếu với trang bên cạnh.");
    case ScanReading::Unavailable:
        return tr(
            "Bản quét chưa đọc được chữ: máy này chưa cài phần nhận dạng chữ tiếng Việt. Hãy nhập theo trang "
            "bên cạnh.");
    case ScanReading::Illegible:
        return tr("Không nhận dạng được chữ trên bản quét. Hãy nhập theo trang bên cạnh.");
    }
    return {};
}

}
