// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be looked at and kept of a paper's signatures.

#include "core/directory/Directory.h"
#include "ui/document/CertificateView.h"
#include "ui/document/SavedFile.h"
#include "ui/document/SignaturePanel.h"
#include "ui/style/Theme.h"
#include "ui/verdict/VerificationPaper.h"
#include "ui/widgets/Pieces.h"
#include "ui/workplace/Background.h"
#include "ui/workplace/FileDialog.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

QWidget *SignaturePanel::makeFoot()
{
    auto *foot = new QWidget;
    auto *save = button(tr("Lưu phiếu kiểm tra…"), u"download"_s);
    save->setObjectName(u"saveVerification"_s);
    save->setToolTip(tr("Lưu kết quả kiểm tra chữ ký thành tệp PDF để lưu hồ sơ, hoặc JSON"));
    connect(save, &QPushButton::clicked, this, &SignaturePanel::saveReport);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->addWidget(save);
    row->addStretch(1);
    return foot;
}

void SignaturePanel::showCertificates(qsizetype signature)
{
    if (!m_certificates) {
        m_certificates = new CertificateView(m_workplace, m_stack);
        m_stack->addWidget(m_certificates);
    }
    turnTo(m_certificates, tr("Chứng thư số"));
    m_certificates->say(tr("Đang đọc chứng thư…"));
    m_certificates->setFocus(Qt::OtherFocusReason);
    inBackground(
        this,
        [paper = *m_paper] { return certificatesOf(paper); },
        [this, ticket = ++m_ticket, signature](const Result<QList<SignatureCertificates>> &all) {
            if (ticket != m_ticket)
                return;
            if (!all.ok()) {
                m_certificates->say(sentence(all.error(), m_workplace.preferences.language()));
                return;
            }
            m_certificates->setCertificates(all.value()[signature], m_paper->now, m_paper->zone);
            m_certificates->focusTree();
        });
}

VerifiedFile SignaturePanel::verifiedFile() const
{
    VerifiedFile file{m_name, m_paper->file.hash(), m_paper->file.size(), m_paper->now, m_paper->zone};
    const auto directory = m_workplace.office.directory();
    if (directory && !directory->bodies.isEmpty()) {
        file.agency = directory->bodies.first().name;
        file.parentAgency = directory->bodies.first().superior;
    }
    return file;
}

void SignaturePanel::saveReport()
{
    auto *dialog = fileDialog(this,
        &m_workplace.preferences,
        {.wanted = FileWanted::New,
            .purpose = u"report-save"_s,
            .title = tr("Lưu phiếu kiểm tra chữ ký"),
            .filters = {tr("Phiếu kiểm tra, PDF (*.pdf)"), tr("Dữ liệu, JSON (*.json)")},
            .name = tr("Kiểm tra chữ ký %1").arg(QFileInfo(m_name).completeBaseName())});
    connect(dialog,
        &QFileDialog::fileSelected,
        this,
        [this, file = verifiedFile(), report = m_paper->report](const QString &path) {
            const auto language = m_workplace.preferences.language();
            saveMade(this, m_workplace, path, [path, file, report, language] {
                return verificationFile(path, file, report, language);
            });
        });
    dialog->open();
}

}
