// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signing/HoldQueue.h"

#include "core/platform/AtomicFile.h"
#include "ui/text/ReasonText.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"
#include "workflow/signing/PaperSigning.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds UsualSpan(10);
const auto SpanName = u"hold/seconds"_s;
const auto NotePattern = u"*.signing"_s;

}

HoldQueue::HoldQueue(const Workplace &workplace, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_folder(folder)
    , m_person(workplace.office.viewer())
{
    connect(&workplace.office, &Office::identityChanged, this, &HoldQueue::identityChanged);
    if (!m_person.isNull())
        tellInterrupted();
}

HoldQueue::~HoldQueue() = default;

std::chrono::milliseconds HoldQueue::span(bool express) const
{
    if (express)
        return {};
    bool known = false;
    const int seconds = m_workplace.preferences.value(SpanName).toInt(&known);
    return known ? std::chrono::seconds(seconds) : UsualSpan;
}

void HoldQueue::setSpan(std::chrono::seconds span)
{
    m_workplace.preferences.setValue(SpanName, QByteArray::number(qint64(span.count())));
}

QString HoldQueue::noteFile(const DocumentId &document) const
{
    return QDir(m_folder).filePath(document.text() + u".signing"_s);
}

Result<> HoldQueue::hold(const Act &act, std::chrono::milliseconds span)
{
    const auto document = act.paper->target.document;
    m_held.erase(document);
    if (span.count() <= 0) {
        send(act);
        return {};
    }
    const QJsonObject note{
        {u"document"_s, document.text()}, {u"person"_s, m_person.text()}, {u"title"_s, act.title}};
    QDir().mkpath(m_folder);
    const auto file = noteFile(document);
    const auto text = QJsonDocument(note).toJson(QJsonDocument::Compact);
    TRY(replaceFile(file, {text}));
    QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    Held held{act, std::make_unique<QTimer>()};
    held.timer->setSingleShot(true);
    connect(held.timer.get(), &QTimer::timeout, this, [this, document] {
        // The timer is destroyed with its entry: not from within its own signal.
        m_held.at(document).timer.release()->deleteLater();
        const auto due = m_held.extract(document);
        send(due.mapped().act);
        Q_EMIT changed();
    });
    held.timer->start(span);
    m_held.emplace(document, std::move(held));
    offerStop(act, span);
    Q_EMIT changed();
    return {};
}

void HoldQueue::offerStop(const Act &act, std::chrono::milliseconds span)
{
    const int seconds = int(std::chrono::ceil<std::chrono::seconds>(span).count());
    Notice notice;
    notice.text = tr("Đã ký %1. Chuyển đi sau %n giây.", nullptr, seconds).arg(act.title);
    notice.action = tr("Dừng chuyển");
    notice.act = [queue = QPointer(this), document = act.paper->target.document] {
        if (queue)
            queue->stop(document);
    };
    notice.seconds = seconds;
    m_workplace.navigator.notify(notice);
}

bool HoldQueue::stop(const DocumentId &document)
{
    const auto held = m_held.extract(document);
    if (held.empty())
        return false;
    QFile::remove(noteFile(document));
    m_workplace.navigator.notify(
        {.text = tr("Đã dừng chuyển %1. Chữ ký vừa tạo được hủy bỏ, văn bản vẫn chờ bạn ký.")
                     .arg(held.mapped().act.title),
            .kind = NoticeKind::Warning});
    Q_EMIT changed();
    return true;
}

void HoldQueue::flush()
{
    while (!m_held.empty()) {
        const auto held = m_held.extract(m_held.begin());
        send(held.mapped().act);
    }
    Q_EMIT changed();
}

void HoldQueue::send(const Act &act)
{
    const auto file = noteFile(act.paper->target.document);
    m_workplace.office.act(
        this,
        [paper = act.paper, opinion = act.opinion, file](Seat &seat) {
            auto outcome = submitSignature(seat.session, *paper, opinion);
            QFile::remove(file); // here, so that it is gone also when the window is closing
            return outcome;
        },
        [this, act](const Result<Outcome> &outcome) {
            const auto document = act.paper->target.document;
            if (outcome.ok() && outcome->accepted) {
                m_workplace.navigator.notify({.text = tr("Đã ký và chuyển %1.").arg(act.title)});
                Q_EMIT sent(document);
                return;
            }
            const auto language = m_workplace.preferences.language();
            const auto why = outcome.ok() ? sentence(outcome->reason, outcome->detail, language)
                                          : sentence(outcome.error(), language);
            m_workplace.navigator.notify({.text = tr("Chưa chuyển được %1: %2").arg(act.title, why),
                .kind = NoticeKind::Failed,
                .seconds = 30,
                .reachesOut = true});
            Q_EMIT refused(document, why);
        });
}

void HoldQueue::identityChanged()
{
    m_held.clear();
    m_person = m_workplace.office.viewer();
    if (!m_person.isNull())
        tellInterrupted();
    Q_EMIT changed();
}

void HoldQueue::tellInterrupted()
{
    const QDir folder(m_folder);
    QStringList titles;
    for (const auto &name : folder.entryList({NotePattern}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto note = QJsonDocument::fromJson(file.readAll()).object();
        if (note["person"_L1].toString() != m_person.text())
            continue;
        titles.append(note["title"_L1].toString());
        file.remove();
    }
    if (!titles.isEmpty())
        m_workplace.navigator.notify({.text
            = tr(
                "Lần trước chương trình dừng khi đang chờ chuyển: %1. Chữ ký chưa được ghi nhận; văn bản vẫn "
                "chờ bạn ký.")
                  .arg(titles.join(u"; "_s)),
            .kind = NoticeKind::Warning,
            .seconds = 60});
}

std::chrono::milliseconds HoldQueue::remaining(const DocumentId &document) const
{
    const auto held = m_held.find(document);
    return held == m_held.end() ? std::chrono::milliseconds() : held->second.timer->remainingTimeAsDuration();
}

}
