// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/Directory.h"
#include "ui/draft/DraftWork.h"

#include <QObject>
#include <QTimer>

#include <stop_token>

namespace chauban {

/// What the pages of a draft are made from, besides what was typed.
struct DraftSetting
{
    std::shared_ptr<const Directory> directory;
    QDate today;
};

enum class Blanks { Dotted, Refused };

/// The typed draft as PDF; required blanks that are empty become dots, or are refused with typeset.missing-field.
Result<QByteArray> composedPages(const DraftWork &work, const DraftSetting &setting, Blanks blanks);

/// Makes the pages of a draft in a thread of its own: sets them, converts the Word file or reads the PDF. The last
/// one asked for wins; a Word file is converted once.
class DraftPages : public QObject
{
    Q_OBJECT

public:
    explicit DraftPages(QObject *parent = nullptr);
    ~DraftPages() override;

    /// Some time after the last call ready() or failed() follows; nothing when there is no file yet.
    void ask(const DraftWork &work, const DraftSetting &setting);
    /// Stops the conversion of a Word file.
    void stop();
    /// The pages of the work's Word file, when they are there.
    std::optional<QByteArray> converted(const DraftWork &work) const;

Q_SIGNALS:
    void ready(const QByteArray &pdf);
    void failed(const chauban::Error &error);
    void convertingChanged(bool running);

private:
    void make();
    void convert();
    void take(int request, const Result<QByteArray> &pdf);

    DraftWork m_work;
    DraftSetting m_setting;
    QTimer m_timer;
    int m_request = 0;
    bool m_converting = false;
    std::stop_source m_stop;
    QString m_wordPath;
    QByteArray m_wordPages;
};

}
