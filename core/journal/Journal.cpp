// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journal/Journal.h"

#include "core/base/JsonFields.h"
#include "core/journal/CanonicalJson.h"
#include "core/journal/rows/JournalRows.h"

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int PageSize = 1000;

void addId(QJsonObject &object, QLatin1StringView name, const auto &id)
{
    if (!id.isNull())
        object.insert(name, toJson(id));
}

QByteArray headLine(const JournalHead &head)
{
    return "head " + QByteArray::number(head.position) + ' ' + head.link.bytes.toHex() + '\n';
}

}

QByteArray eventBytes(const Event &event, qint64 position)
{
    QJsonObject object{
        {"org"_L1, toJson(event.org)},
        {"position"_L1, position},
        {"command"_L1, toJson(event.command)},
        {"type"_L1, event.type},
        {"decidedAt"_L1, toJson(event.decidedAt)},
        {"actor"_L1, toJson(event.actor)},
        {"facts"_L1, event.facts},
    };
    addId(object, "onBehalfOf"_L1, event.onBehalfOf);
    addId(object, "delegation"_L1, event.delegation);
    addId(object, "document"_L1, event.document);
    addId(object, "content"_L1, event.content);
    if (!event.audience.isEmpty())
        object.insert("audience"_L1, QJsonArray::fromStringList(event.audience));
    if (!event.proof.isEmpty())
        object.insert("proof"_L1, toJson(event.proof));
    if (!event.record.isEmpty())
        object.insert("record"_L1, QString::fromUtf8(event.record));
    return "chauban.event.1\n" + canonicalJson(object);
}

Sha256 nextLink(const Sha256 &previous, QByteArrayView eventBytes)
{
    Sha256Stream stream;
    stream.add("chauban.link.1\n");
    stream.add(previous.bytes);
    stream.add(Sha256::of(eventBytes).bytes);
    return stream.finish();
}

Result<JournalHead> Journal::head()
{
    TRY_ASSIGN(const auto head, rows::selectHead(m_database, m_org));
    return head.value_or(JournalHead{});
}

Result<JournalHead> Journal::append(const Event &event)
{
    TRY_ASSIGN(const auto last, head());
    SealedEvent sealed{last.position + 1, eventBytes(event, last.position + 1), {}};
    sealed.link = nextLink(last.link, sealed.bytes);
    TRY(rows::insertEvent(m_database, event, sealed));
    const JournalHead next{sealed.position, sealed.link};
    TRY(rows::upsertHead(m_database, m_org, next));
    return next;
}

Result<QList<SealedEvent>> Journal::after(qint64 position, int limit)
{
    return rows::selectEventsAfter(m_database, m_org, position, limit);
}

Result<QList<SealedEvent>> Journal::ofDocument(const DocumentId &document)
{
    return rows::selectEventsOfDocument(m_database, m_org, document);
}

Result<bool> Journal::contains(const JournalHead &head)
{
    TRY_ASSIGN(const auto found, after(head.position - 1, 1));
    return !found.isEmpty() && found.first().position == head.position && found.first().link == head.link;
}

Result<std::optional<JournalFault>> Journal::verify(const std::optional<JournalHead> &known)
{
    using Kind = JournalFault::Kind;
    const auto fault = [](qint64 position, Kind kind) { return std::optional(JournalFault{position, kind}); };
    TRY_ASSIGN(const auto stored, head());
    JournalHead walked;
    for (;;) {
        TRY_ASSIGN(const auto page, after(walked.position, PageSize));
        for (const auto &event : page) {
            if (event.position != walked.position + 1)
                return fault(walked.position + 1, Kind::MissingEvent);
            if (nextLink(walked.link, event.bytes) != event.link)
                return fault(event.position, Kind::EditedEvent);
            walked = {event.position, event.link};
            if (known && known->position == walked.position && known->link != walked.link)
                return fault(walked.position, Kind::EditedEvent);
        }
        if (page.size() < PageSize)
            break;
    }
    if (walked.position < stored.position || (known && walked.position < known->position))
        return fault(walked.position + 1, Kind::MissingEvent);
    if (walked.position > stored.position)
        return fault(stored.position + 1, Kind::BeyondHead);
    if (walked.link != stored.link)
        return fault(walked.position, Kind::HeadMismatch);
    return std::optional<JournalFault>{};
}

Result<JournalHead> Journal::exportTo(const std::function<bool(QByteArrayView)> &sink)
{
    const Error full{ErrorKind::Unavailable, "journal.cannot-write", {}};
    JournalHead last;
    if (!sink("chauban.journal.1 org=" + m_org.text().toLatin1()
            + " from=1 previous=" + last.link.bytes.toHex() + '\n'))
        return full;
    for (;;) {
        TRY_ASSIGN(const auto page, after(last.position, PageSize));
        for (const auto &event : page) {
            const auto line = QByteArray::number(event.position) + ' ' + event.link.bytes.toHex() + ' '
                + event.bytes.toBase64() + '\n';
            if (!sink(line))
                return full;
            last = {event.position, event.link};
        }
        if (page.size() < PageSize)
            break;
    }
    return sink(headLine(last)) ? Result<JournalHead>(last) : full;
}

Result<JournalHead> headOfExport(const QByteArray &content)
{
    const auto begin = content.lastIndexOf("\nhead ");
    const auto words = content.mid(begin + 1).trimmed().split(' ');
    const auto link = words.size() == 3 ? Sha256::fromHex(QString::fromLatin1(words[2])) : std::nullopt;
    if (!content.startsWith("chauban.journal.1 ") || begin < 0 || !link)
        return Error{ErrorKind::Invalid, "journal.not-an-export"};
    return JournalHead{words[1].toLongLong(), *link};
}

}
