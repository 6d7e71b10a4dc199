// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/DemoPaper.h"
#include "app/demo/Dice.h"
#include "core/base/Fold.h"
#include "core/document/DocumentType.h"
#include "core/intake/TypedDate.h"
#include "core/pdf/typeset/ImagePdf.h"
#include "tests/ui/intake/IntakeDeskHere.h"

#include <algorithm>
#include <cstdio>

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What a clerk would enter.
struct TrueLetter
{
    QString agency, notation, type, subject;
    QDate date;
    bool digital = true; ///< its program wrote the text
    QByteArray pdf;
};

/// A clerk at the keyboard who checks every field against the paper and counts what is pressed. A letter with marks
/// counts as Telex types it (ệ: e e j).
class CountingClerk
{
public:
    explicit CountingClerk(ClerkHere &here)
        : m_here(here)
    {
    }

    int enter(int row, const TrueLetter &truth)
    {
        m_keys = 0;
        mend(LetterField::Agency, truth.agency, folded(truth.agency));
        mend(LetterField::Notation, truth.notation, folded(truth.notation));
        mend(LetterField::Date, shortDate(truth.date), folded(dateText(truth.date)));
        const auto *type = documentType(typeCode(truth.type));
        mend(LetterField::Type,
            folded(type ? type->code : truth.type),
            folded(type ? type->name : truth.type));
        mend(LetterField::Subject, truth.subject, folded(truth.subject));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(1);
        if (m_here.letter(row).stage == LetterStage::Read && m_here.letter(row).form.hasDoubts())
            press(Qt::Key_Return, Qt::ControlModifier); // what was doubtful has been seen
        REQUIRE(waitUntil([&] { return m_here.letter(row).stage != LetterStage::Filing; }));
        return m_keys;
    }

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_keys;
        m_here.key(key, modifiers);
    }

    static QString shortDate(QDate date)
    {
        const QDate today(2026, 3, 20);
        for (const auto *format : {u"dM", u"ddMM", u"d/M", u"ddMMyy"})
            if (const auto typed = date.toString(QString::fromUtf16(format));
                parseTypedDate(typed, today) == date)
                return typed;
        return dateText(date);
    }

    static bool same(LetterField field, const QString &shown, const QString &wanted)
    {
        auto plain = folded(shown.simplified());
        if (field == LetterField::Subject) {
            // "V/v" and the final point are a matter of taste.
            plain.remove(u"v/v "_s).remove(u"ve viec "_s);
            return plain == QString(wanted).remove(u"ve viec "_s).simplified();
        }
        return plain == wanted.simplified();
    }

    void mend(LetterField field, const QString &typed, const QString &wanted)
    {
        if (same(field, m_here.text(field), wanted))
            return;
        if (qEnvironmentVariableIsSet("CHAUBAN_INTAKE_TELL"))
            std::printf("  field %d: \"%s\" for \"%s\"\n",
                int(field),
                m_here.text(field).toUtf8().constData(),
                typed.toUtf8().constData());
        for (int tabs = 0; m_here.screen->panel().focused() != field && tabs < 2 * letterFieldCount; ++tabs)
            press(Qt::Key_Tab);
        REQUIRE(m_here.screen->panel().focused() == field);
        auto *edit = m_here.screen->panel().field(field);
        if (edit->selectedText() != edit->text())
            press(Qt::Key_A, Qt::ControlModifier);
        QString soFar;
        for (const auto letter : typed) {
            soFar += letter;
            const auto parts = QString(letter).normalized(QString::NormalizationForm_D);
            m_keys += int(parts.size()) + (letter == u'đ' || letter == u'Đ' ? 1 : 0);
            edit->insert({});
            edit->setText(soFar);
            Q_EMIT edit->textEdited(soFar);
            REQUIRE(waitUntil([&] { return !edit->isAsking(); })); // a person looks up before going on
            if (field == LetterField::Agency && folded(edit->offered().value(0)) == wanted)
                break;
        }
        press(Qt::Key_Tab);
        REQUIRE(waitUntil([&] { return !edit->isAsking(); }));
    }

    ClerkHere &m_here;
    int m_keys = 0;
};

QList<TrueLetter> generated(int count, quint64 seed)
{
    const QStringList agencies = {u"SỞ NỘI VỤ"_s,
        u"SỞ TÀI CHÍNH"_s,
        u"SỞ Y TẾ"_s,
        u"SỞ XÂY DỰNG"_s,
        u"SỞ GIÁO DỤC VÀ ĐÀO TẠO"_s,
        u"BẢO HIỂM XÃ HỘI"_s,
        u"THANH TRA"_s};
    const QStringList kinds = {{}, u"Báo cáo"_s, u"Thông báo"_s, u"Kế hoạch"_s, u"Quyết định"_s, {}};
    const QStringList about = {u"rà soát cán bộ, công chức cấp xã"_s,
        u"giải ngân vốn đầu tư công"_s,
        u"phòng, chống dịch bệnh mùa hè"_s,
        u"chuyển đổi số trong cơ quan nhà nước"_s,
        u"quản lý trật tự xây dựng"_s};
    Dice dice(seed);
    QList<TrueLetter> letters;
    for (int i = 0; i < count; ++i) {
        auto content = letterContent(100 + i, about[dice.between(0, 4)] + u" đợt %1"_s.arg(i + 1));
        content.agency = agencies[dice.between(0, 6)];
        content.typeName = kinds[dice.between(0, 5)];
        const auto *type = documentType(typeCode(content.typeName));
        content.notation = type ? type->code + u"-SNV"_s : u"SNV-VP"_s;
        content.issued->date = QDate(2026, 1, 5).addDays(dice.between(0, 50));
        TrueLetter letter;
        letter.agency = content.agency + u" tỉnh Lâm Đồng"_s;
        letter.notation = u"%1/%2"_s.arg(100 + i).arg(content.notation);
        letter.type = type ? type->name : u"Công văn"_s;
        letter.subject = content.subject;
        letter.date = content.issued->date;
        letter.digital = dice.between(0, 9) > 0;
        letter.pdf = letter.digital ? unwrap(typesetDraft(content)).pdf
                                    : unwrap(imagesToPdf(unwrap(typesetImages(content, 200)), 70));
        letters.append(letter);
    }
    return letters;
}

QList<TrueLetter> demoLetters()
{
    QList<TrueLetter> letters;
    for (const auto &id : demoAgencyIds())
        for (const auto &paper : unwrap(demoPapers(unwrap(demoAgency(id)), 1)))
            if (paper.direction == DemoDirection::Incoming)
                letters.append({paper.agency,
                    paper.codeNumber(),
                    paper.typeName,
                    paper.subject,
                    paper.date,
                    !paper.scan,
                    paper.pdf});
    return letters;
}

/// Papers of CHAUBAN_CORPORA that their program wrote, with the labels beside them.
QList<TrueLetter> officialLetters()
{
    const QDir folder(qEnvironmentVariable("CHAUBAN_CORPORA") + u"/official"_s);
    QFile labels(folder.filePath(u"labels.tsv"_s));
    if (qEnvironmentVariable("CHAUBAN_CORPORA").isEmpty() || !labels.open(QIODevice::ReadOnly))
        return {};
    const auto lines = QString::fromUtf8(labels.readAll()).split(u'\n');
    const auto head = lines.first().split(u'\t');
    QList<TrueLetter> letters;
    for (const auto &line : lines.mid(1)) {
        const auto cells = line.split(u'\t');
        const auto cell = [&](const QString &name) { return cells.value(head.indexOf(name)); };
        QFile pdf(folder.filePath(cell(u"file"_s)));
        if (cells.size() < 5 || !pdf.open(QIODevice::ReadOnly))
            continue;
        letters.append({cell(u"agency"_s),
            cell(u"number"_s),
            cell(u"type"_s),
            cell(u"subject"_s),
            QDate::fromString(cell(u"date"_s), Qt::ISODate),
            cell(u"kind"_s) == u"digital-born"_s,
            pdf.readAll()});
    }
    return letters;
}

/// Enters them all and prints keys and seconds a letter; answers the median of the digital-born.
int median(const char *name, const QList<TrueLetter> &letters)
{
    ClerkHere here;
    here.commune.clock.advance(std::chrono::hours(24 * 18)); // after the last of them
    here.open();
    QStringList files;
    for (int i = 0; i < int(letters.size()); ++i)
        files.append(here.file(u"%1.pdf"_s.arg(i, 4, 10, QChar(u'0')), letters[i].pdf));
    QElapsedTimer reading;
    reading.start();
    here.screen->desk().addFiles(files, FileOrigin::HandedOver);
    REQUIRE(waitUntil(
        [&] {
            return std::none_of(here.letters().cbegin(), here.letters().cend(), [](const auto &letter) {
                return letter.stage == LetterStage::Waiting || letter.scan == ScanReading::Underway;
            });
        },
        std::chrono::minutes(20)));
    const double readSeconds = double(reading.elapsed()) / 1000 / double(letters.size());
    CountingClerk clerk(here);
    QList<int> digital, others;
    QElapsedTimer entering;
    entering.start();
    for (int i = 0; i < int(letters.size()); ++i) {
        if (here.letter(i).stage == LetterStage::Duplicate || !letters[i].date.isValid()
            || typeCode(letters[i].type).isEmpty())
            continue;
        here.screen->openRow(i);
        (letters[i].digital ? digital : others).append(clerk.enter(i, letters[i]));
        if (here.letter(i).stage != LetterStage::Registered)
            std::printf("  %s: not entered: %s\n",
                files[i].toUtf8().constData(),
                here.letter(i).trouble.toUtf8().constData());
    }
    const double seconds
        = double(entering.elapsed()) / 1000 / std::max(1.0, double(digital.size() + others.size()));
    const auto middle = [](QList<int> keys) {
        std::sort(keys.begin(), keys.end());
        return keys.isEmpty() ? 0 : keys[keys.size() / 2];
    };
    const auto most = digital.isEmpty() ? 0 : *std::max_element(digital.cbegin(), digital.cend());
    std::printf("%s: %d digital-born: median %d keys (most %d); %d others: median %d keys; reading %.2f s, "
                "entering %.3f s a "
                "letter\n",
        name,
        int(digital.size()),
        middle(digital),
        most,
        int(others.size()),
        middle(others),
        readSeconds,
        seconds);
    std::fflush(stdout);
    REQUIRE(!digital.isEmpty());
    return middle(digital);
}

}

TEST_CASE("a digital-born letter needs at most fifteen keys in the median, and no mouse")
{
    // The measurement takes 200 (CHAUBAN_INTAKE_LETTERS=200); every build does some of them.
    const int count = std::max(20, qEnvironmentVariableIntValue("CHAUBAN_INTAKE_LETTERS"));
    CHECK(median("generated letters", generated(count, 7)) <= 15);
}

TEST_CASE("the demo agencies' letters need at most fifteen keys in the median")
{
    CHECK(median("demo papers", demoLetters()) <= 15);
}

TEST_CASE("official papers named by CHAUBAN_CORPORA need at most fifteen keys in the median")
{
    const auto letters = officialLetters();
    if (!letters.isEmpty())
        CHECK(median("official papers", letters) <= 15);
}
