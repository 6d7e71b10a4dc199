// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signing/IssuePanel.h"

#include "core/directory/Directory.h"
#include "ui/signing/NamedRecipients.h"
#include "ui/signing/PaperGround.h"
#include "ui/signing/RecipientsField.h"
#include "ui/signing/RecipientStates.h"
#include "ui/signing/SendPackage.h"
#include "ui/style/Theme.h"
#include "ui/text/ReasonText.h"
#include "ui/workplace/FileDialog.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"
#include "workflow/processing/ProcessingCommands.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The incoming paper that this one answers.
struct Answered
{
    DocumentId id;
    QString agency;
    std::optional<qint64> number;
    bool isOpen = false;
    bool closesNow = false; ///< its lead has said so when the reply was submitted
    bool mayClose = false; ///< the viewer answers for its work and may say so now
};

Result<QList<Answered>> answeredBy(Seat &seat, const DocumentId &reply)
{
    QList<Answered> result;
    TRY_ASSIGN(const auto view, seat.session.document(reply));
    TRY_ASSIGN(const auto closing, closedByIssue(seat.store.reader(), reply));
    for (const auto &relation : view.relations) {
        if (relation.kind != RelationKind::ReplyTo || relation.document != reply)
            continue;
        TRY_ASSIGN(const auto other, seat.session.document(relation.other));
        result.append({relation.other,
            other.document.metadata.agency,
            other.document.number,
            !other.document.closedAt,
            closing == relation.other,
            closesByReply(other.relationships)});
    }
    return result;
}

}

IssuePanel::IssuePanel(const Workplace &workplace, const DocumentView &view, QWidget *parent)
    : ActPanel(ActKind::Issue, workplace, view, parent)
{
    build();
    connect(m_recipients, &RecipientsField::changed, this, &IssuePanel::review);
    load();
    review();
}

void IssuePanel::build()
{
    setTitle(tr("Phát hành"));
    setDeed(tr("Phát hành"), u"send"_s);
    m_number = new QLabel(view().document.metadata.notation);
    m_number->setObjectName(u"issue-number"_s);
    m_number->setProperty("look", u"number"_s);
    m_number->setWordWrap(true);
    m_answered = caption({});
    m_answered->setObjectName(u"issue-answered"_s);
    m_answered->setProperty("chip", u"info"_s);
    m_answered->hide();
    m_close = new QCheckBox(tr("Kết thúc văn bản đến được trả lời"));
    m_close->setObjectName(u"issue-closes-replied"_s);
    m_close->hide();
    m_recipients = new RecipientsField;
    m_form = new QWidget;
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins({});
    auto *label = muted(tr("Nơi nhận"));
    label->setBuddy(m_recipients);
    form->addWidget(label);
    form->addWidget(m_recipients);

    m_result = new QWidget;
    auto *result = new QVBoxLayout(m_result);
    result->setContentsMargins({});
    result->setSpacing(theme().px(10));
    m_states = new RecipientStates(workplace(), view().document.id);
    auto *save = button(tr("Lưu gói gửi…"), u"package"_s);
    save->setObjectName(u"issue-package"_s);
    m_package = caption({});
    m_package->setObjectName(u"issue-package-done"_s);
    m_package->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_package->hide();
    result->addWidget(m_states);
    result->addWidget(save);
    result->addWidget(m_package);
    m_result->hide();
    connect(save, &QPushButton::clicked, this, &IssuePanel::choosePackageFolder);

    body()->addWidget(m_number);
    body()->addWidget(m_answered);
    body()->addWidget(m_close);
    body()->addWidget(m_form);
    body()->addWidget(m_result);
    body()->addStretch();
}

void IssuePanel::load()
{
    const auto id = view().document.id;
    QStringList known;
    for (const auto &unit : office().directory()->units)
        known.append(unit.name);
    m_recipients->setKnown(known);
    m_recipients->add(splitRecipients(view().document.metadata.toPlaces));
    loadGround(office(), id, this, [this](const Result<PaperGround> &ground) {
        if (ground.ok() && m_recipients->names().isEmpty())
            m_recipients->add(namedRecipients(ground->pages));
    });
    office().ask(
        this,
        [id](Seat &seat) { return answeredBy(seat, id); },
        [this](const Result<QList<Answered>> &found) {
            if (!found.ok())
                return;
            for (const auto &paper : found.value()) {
                m_recipients->add({paper.agency});
                const auto title = paper.number
                    ? tr("văn bản đến số %1 của %2").arg(*paper.number).arg(paper.agency)
                    : tr("văn bản đến của %1").arg(paper.agency);
                m_answered->setText(paper.closesNow ? tr("Phát hành sẽ kết thúc %1 được trả lời.").arg(title)
                        : paper.isOpen
                        ? (paper.mayClose ? tr("Trả lời %1. Văn bản đến đó vẫn mở.")
                                          : tr("Trả lời %1. Văn bản đến đó vẫn mở: người chủ trì chưa "
                                               "đề nghị kết thúc khi phát hành."))
                              .arg(title)
                        : tr("Trả lời %1, đã kết thúc.").arg(title));
                m_answered->show();
                m_close->setVisible(paper.isOpen && paper.mayClose && !paper.closesNow);
            }
        });
}

void IssuePanel::review()
{
    if (!m_notice.isEmpty())
        return;
    const auto count = m_recipients->names().size();
    const bool needed = view().document.kind == DocumentKind::Outgoing;
    if (count == 0 && needed)
        setReady(false, tr("Hãy nhập ít nhất một nơi nhận."));
    else
        setReady(true, tr("Sẽ phát hành %1 đến %n nơi nhận.", nullptr, int(count)).arg(paperTitle(view())));
}

void IssuePanel::perform()
{
    if (!m_notice.isEmpty())
        return finish(m_notice);
    IssueDocument body;
    const auto names = m_recipients->names();
    for (const auto &name : names)
        body.recipients.append({name});
    body.closesReplied = !m_close->isHidden() && m_close->isChecked();
    const Target target{view().document.id, offered().task, view().document.contentHash};
    setBusy(true);
    office().act(
        this,
        [body, target](Seat &seat) { return seat.session.submit(body, target); },
        [this](const Result<Outcome> &outcome) { answered(outcome); });
}

void IssuePanel::answered(const Result<Outcome> &outcome)
{
    setBusy(false);
    if (!outcome.ok())
        return showError(outcome.error());
    if (!outcome->accepted)
        return showProblem(sentence(outcome->reason, outcome->detail, workplace().preferences.language()));
    m_notice = outcome->result["closedReplied"_L1].toBool()
        ? tr("Đã phát hành %1 và kết thúc văn bản đến được trả lời.").arg(paperTitle(view()))
        : tr("Đã phát hành %1.").arg(paperTitle(view()));
    m_form->hide();
    m_close->hide();
    m_answered->setText(m_notice);
    m_answered->setProperty("chip", u"ok"_s);
    restyle(m_answered);
    m_answered->show();
    m_states->refresh();
    m_result->show();
    setDeed(tr("Xong"), u"check"_s);
    setOver();
    setReady(true, tr("Việc gửi và nhận có thể ghi tiếp về sau."));
    focusBody();
}

void IssuePanel::choosePackageFolder()
{
    auto *dialog = fileDialog(this,
        &workplace().preferences,
        {.wanted = FileWanted::Folder, .purpose = u"issue-package"_s, .title = tr("Chọn nơi lưu gói gửi")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        office().ask(
            this,
            [document = view().document.id, folder](
                Seat &seat) { return writeSendPackage(seat, document, folder); },
            [this](const Result<QString> &written) {
                if (!written.ok())
                    return showError(written.error());
                m_package->setText(tr("Đã lưu gói gửi vào %1").arg(written.value()));
                m_package->show();
            });
    });
    dialog->open();
}

}
