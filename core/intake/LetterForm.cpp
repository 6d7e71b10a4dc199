// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/LetterForm.h"

#include "core/base/Fold.h"
#include "core/document/DocumentType.h"
#include "core/intake/TypedDate.h"

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, letterFieldCount> fieldNames{"arrival"_L1,
    "agency"_L1,
    "notation"_L1,
    "date"_L1,
    "type"_L1,
    "subject"_L1,
    "urgency"_L1,
    "secrecy"_L1,
    "signer"_L1,
    "signer-title"_L1,
    "pages"_L1,
    "copies"_L1,
    "due"_L1,
    "note"_L1};

template<typename Level>
struct LevelWords
{
    Level level;
    std::array<QLatin1StringView, 4>
        words; ///< folded; the first is how the form shows it, with its accents below
    QString shown;
};

const std::array<LevelWords<Urgency>, 4> &urgencies()
{
    static const std::array<LevelWords<Urgency>, 4> all{{
        {Urgency::Normal, {""_L1, "thuong"_L1, "binh thuong"_L1, "0"_L1}, QString()},
        {Urgency::Urgent, {"k"_L1, "khan"_L1, "1"_L1, "urgent"_L1}, u"Khẩn"_s},
        {Urgency::VeryUrgent, {"tk"_L1, "thuong khan"_L1, "2"_L1, "very-urgent"_L1}, u"Thượng khẩn"_s},
        {Urgency::Express, {"ht"_L1, "hoa toc"_L1, "3"_L1, "express"_L1}, u"Hỏa tốc"_s},
    }};
    return all;
}

const std::array<LevelWords<Secrecy>, 4> &secrecies()
{
    static const std::array<LevelWords<Secrecy>, 4> all{{
        {Secrecy::None, {""_L1, "thuong"_L1, "khong"_L1, "0"_L1}, QString()},
        {Secrecy::Secret, {"m"_L1, "mat"_L1, "1"_L1, "secret"_L1}, u"Mật"_s},
        {Secrecy::TopSecret, {"tm"_L1, "toi mat"_L1, "2"_L1, "top-secret"_L1}, u"Tối mật"_s},
        {Secrecy::MostSecret, {"tum"_L1, "tuyet mat"_L1, "3"_L1, "most-secret"_L1}, u"Tuyệt mật"_s},
    }};
    return all;
}

template<typename Level>
std::optional<Level> levelOf(const std::array<LevelWords<Level>, 4> &all, const QString &typed)
{
    const auto word = folded(typed.trimmed());
    for (const auto &entry : all)
        if (std::find(entry.words.begin(), entry.words.end(), word) != entry.words.end())
            return entry.level;
    return std::nullopt;
}

std::optional<int> count(const QString &text)
{
    if (text.trimmed().isEmpty())
        return 0;
    bool ok = false;
    const int value = text.trimmed().toInt(&ok);
    return ok && value >= 0 && value <= 100'000 ? std::optional(value) : std::nullopt;
}

std::optional<FormFault> dateFault(
    const LetterForm &form, LetterField field, QDate today, DateLean lean = DateLean::Past)
{
    const auto &text = form.text(field);
    if (text.trimmed().isEmpty())
        return std::nullopt;
    const auto date = parseTypedDate(text, today, lean);
    if (!date)
        return FormFault{field, FormFault::Kind::NotADate};
    if (lean == DateLean::Past && *date > today)
        return FormFault{field, FormFault::Kind::InFuture};
    return std::nullopt;
}

}

void LetterForm::setDoubtful(LetterField field, bool doubtful)
{
    m_doubts = doubtful ? m_doubts | bit(field) : m_doubts & ~bit(field);
}

void LetterForm::fillFrom(const LetterForm &other)
{
    for (int i = 0; i < letterFieldCount; ++i) {
        const auto field = LetterField(i);
        if (!text(field).isEmpty())
            continue;
        setText(field, other.text(field));
        setDoubtful(field, other.doubtful(field));
    }
}

QJsonObject LetterForm::json() const
{
    QJsonObject object;
    QJsonArray doubts;
    for (int i = 0; i < letterFieldCount; ++i) {
        if (!m_texts[size_t(i)].isEmpty())
            object.insert(fieldNames[size_t(i)], m_texts[size_t(i)]);
        if (doubtful(LetterField(i)))
            doubts.append(fieldNames[size_t(i)]);
    }
    if (!doubts.isEmpty())
        object.insert("doubts"_L1, doubts);
    return object;
}

LetterForm LetterForm::fromJson(const QJsonObject &object)
{
    LetterForm form;
    const auto doubts = object["doubts"_L1].toArray();
    for (int i = 0; i < letterFieldCount; ++i) {
        form.setText(LetterField(i), object[fieldNames[size_t(i)]].toString());
        form.setDoubtful(LetterField(i), doubts.contains(QString(fieldNames[size_t(i)])));
    }
    return form;
}

std::optional<FormFault> faultOf(const LetterForm &form, QDate today)
{
    using Kind = FormFault::Kind;
    if (form.text(LetterField::Arrival).trimmed().isEmpty())
        return FormFault{LetterField::Arrival, Kind::Missing};
    if (const auto fault = dateFault(form, LetterField::Arrival, today))
        return fault;
    if (form.text(LetterField::Agency).trimmed().isEmpty())
        return FormFault{LetterField::Agency, Kind::Missing};
    if (const auto fault = dateFault(form, LetterField::Date, today))
        return fault;
    if (typeCode(form.text(LetterField::Type)).isEmpty())
        return FormFault{LetterField::Type,
            form.text(LetterField::Type).trimmed().isEmpty() ? Kind::Missing : Kind::UnknownWord};
    if (form.text(LetterField::Subject).trimmed().isEmpty())
        return FormFault{LetterField::Subject, Kind::Missing};
    if (!typedUrgency(form.text(LetterField::Urgency)))
        return FormFault{LetterField::Urgency, Kind::UnknownWord};
    if (!typedSecrecy(form.text(LetterField::Secrecy)))
        return FormFault{LetterField::Secrecy, Kind::UnknownWord};
    for (const auto field : {LetterField::Pages, LetterField::Copies})
        if (!count(form.text(field)))
            return FormFault{field, Kind::NotANumber};
    return dateFault(form, LetterField::Due, today, DateLean::Future);
}

LetterEntry entryOf(const LetterForm &form, QDate today)
{
    const auto text = [&](LetterField field) { return form.text(field).simplified(); };
    LetterEntry entry;
    entry.arrival = parseTypedDate(form.text(LetterField::Arrival), today).value_or(QDate());
    auto &metadata = entry.metadata;
    metadata.agency = text(LetterField::Agency);
    metadata.notation = text(LetterField::Notation);
    metadata.issuedDate = parseTypedDate(form.text(LetterField::Date), today);
    metadata.type = typeCode(form.text(LetterField::Type));
    metadata.subject = text(LetterField::Subject);
    metadata.urgency = typedUrgency(form.text(LetterField::Urgency)).value_or(Urgency::Normal);
    metadata.secrecy = typedSecrecy(form.text(LetterField::Secrecy)).value_or(Secrecy::None);
    metadata.signerName = text(LetterField::Signer);
    metadata.signerTitle = text(LetterField::SignerTitle);
    metadata.pages = count(form.text(LetterField::Pages)).value_or(0);
    metadata.copies = count(form.text(LetterField::Copies)).value_or(0);
    metadata.dueDate = parseTypedDate(form.text(LetterField::Due), today, DateLean::Future);
    metadata.note = text(LetterField::Note);
    return entry;
}

LetterForm formOf(const Metadata &metadata, QDate arrival)
{
    const auto number = [](int value) { return value > 0 ? QString::number(value) : QString(); };
    LetterForm form;
    form.setText(LetterField::Arrival, dateText(arrival));
    form.setText(LetterField::Agency, metadata.agency);
    form.setText(LetterField::Notation, metadata.notation);
    form.setText(LetterField::Date, dateText(metadata.issuedDate));
    const auto *type = documentType(metadata.type);
    form.setText(LetterField::Type, type ? type->name : metadata.type);
    form.setText(LetterField::Subject, metadata.subject);
    form.setText(LetterField::Urgency, urgencies()[size_t(metadata.urgency)].shown);
    form.setText(LetterField::Secrecy, secrecies()[size_t(metadata.secrecy)].shown);
    form.setText(LetterField::Signer, metadata.signerName);
    form.setText(LetterField::SignerTitle, metadata.signerTitle);
    form.setText(LetterField::Pages, number(metadata.pages));
    form.setText(LetterField::Copies, number(metadata.copies));
    form.setText(LetterField::Due, dateText(metadata.dueDate));
    form.setText(LetterField::Note, metadata.note);
    return form;
}

QString typeCode(const QString &typed)
{
    const auto exact = typed.simplified();
    const auto plain = folded(exact);
    if (plain.isEmpty())
        return {};
    for (const auto &type : documentTypes())
        if (exact.compare(type.code, Qt::CaseInsensitive) == 0)
            return type.code;
    for (const auto &type : documentTypes())
        if (plain == folded(type.name) || plain == folded(type.code))
            return type.code;
    for (const auto &type : documentTypes()) {
        QString initials;
        for (const auto &word : folded(type.name).split(u' '))
            initials += word.front();
        if (plain == initials)
            return type.code;
    }
    return {};
}

std::optional<Urgency> typedUrgency(const QString &typed)
{
    return levelOf(urgencies(), typed);
}

std::optional<Secrecy> typedSecrecy(const QString &typed)
{
    return levelOf(secrecies(), typed);
}

}
