// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/draft/DraftPages.h"

#include "core/pdf/office/ConvertDocx.h"
#include "core/pdf/typeset/Template.h"
#include "core/pdf/typeset/Typeset.h"
#include "ui/workplace/Background.h"

#include <QFile>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<QByteArray> pdfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Unavailable, "file.cannot-read", path};
    return file.readAll();
}

}

Result<QByteArray> composedPages(const DraftWork &work, const DraftSetting &setting, Blanks blanks)
{
    TRY_ASSIGN(const auto chosen, Template::named(work.templateId));
    auto values = templateValues(work, *setting.directory, setting.today);
    if (blanks == Blanks::Dotted)
        for (const auto &field : chosen.fields())
            if (field.required && field.preset.isEmpty() && values.value(field.name).trimmed().isEmpty())
                values.insert(field.name, u"…………"_s);
    TRY_ASSIGN(const auto content, chosen.fill(values));
    TRY_ASSIGN(const auto draft, typesetDraft(content));
    return draft.pdf;
}

DraftPages::DraftPages(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(300);
    connect(&m_timer, &QTimer::timeout, this, &DraftPages::make);
}

DraftPages::~DraftPages()
{
    m_stop.request_stop();
}

void DraftPages::ask(const DraftWork &work, const DraftSetting &setting)
{
    const bool otherWord = m_converting && (work.source != DraftSource::Word || work.main.path != m_wordPath);
    if (otherWord)
        stop();
    m_work = work;
    m_setting = setting;
    m_timer.start();
}

void DraftPages::stop()
{
    m_stop.request_stop();
}

std::optional<QByteArray> DraftPages::converted(const DraftWork &work) const
{
    if (work.source != DraftSource::Word || work.main.path != m_wordPath || m_wordPages.isEmpty())
        return std::nullopt;
    return m_wordPages;
}

void DraftPages::make()
{
    const int request = ++m_request;
    const auto answer = [this, request](Result<QByteArray> pdf) { take(request, pdf); };
    if (m_work.source == DraftSource::Composed) {
        inBackground(
            this,
            [work = m_work, setting = m_setting] { return composedPages(work, setting, Blanks::Dotted); },
            answer);
    } else if (m_work.main.path.isEmpty()) {
        return;
    } else if (m_work.source == DraftSource::Pdf) {
        inBackground(
            this, [path = m_work.main.path] { return pdfFile(path); }, answer);
    } else if (const auto pdf = converted(m_work)) {
        take(request, *pdf);
    } else if (!m_converting || m_work.main.path != m_wordPath) {
        convert();
    }
}

void DraftPages::convert()
{
    m_wordPath = m_work.main.path;
    m_wordPages.clear();
    m_stop = {};
    m_converting = true;
    Q_EMIT convertingChanged(true);
    inBackground(
        this,
        [path = m_wordPath, stop = m_stop.get_token()] { return convertDocx(path, {.stop = stop}); },
        [this, path = m_wordPath, stop = m_stop](const Result<QByteArray> &pdf) {
            if (stop != m_stop)
                return;
            m_converting = false;
            if (pdf.ok())
                m_wordPages = pdf.value();
            Q_EMIT convertingChanged(false);
            take(m_request, pdf);
        });
}

void DraftPages::take(int request, const Result<QByteArray> &pdf)
{
    if (request != m_request)
        return;
    if (pdf.ok())
        Q_EMIT ready(pdf.value());
    else
        Q_EMIT failed(pdf.error());
}

}
