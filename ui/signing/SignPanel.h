// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/signing/hazard/SigningHazards.h"
#include "ui/acts/ActPanel.h"

#include <memory>

class QCheckBox;
class QPlainTextEdit;
class QProgressBar;
class QTimer;

namespace chauban {

class HoldQueue;
class KeyField;
class PlaceField;
class PlacingPages;
struct PaperGround;
struct RewrittenGround;
struct RewrittenMain;
struct SignedPaper;

/// "Ký và chuyển": the competent person signs and the paper goes on, after a moment in which it can be stopped. The
/// page shows the prescribed picture alone, in the place of the signature block.
class SignPanel final : public ActPanel
{
    Q_OBJECT

public:
    SignPanel(const Workplace &workplace, const DocumentView &view, HoldQueue &holds, QWidget *parent);
    ~SignPanel() override;

    /// The document's pages, for a place chosen by hand; may come late or not at all.
    void usePages(PlacingPages *pages);

protected:
    void perform() override;
    QJsonObject draft() const override;
    void restore(const QJsonObject &typed) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void load();
    void showGround(const PaperGround &ground);
    void rewrite(const Error &why);
    void showRewritten(const RewrittenGround &rewritten);
    void showHazards(const QList<SigningHazard> &hazards);
    void review();
    void prepared(Result<SignedPaper> paper);
    void showProgress(bool running);

    HoldQueue &m_holds;
    QLabel *m_integrity = nullptr;
    QLabel *m_hazards = nullptr; ///< what to look at before signing; hidden when there is nothing
    QLabel *m_broken = nullptr; ///< what is wrong with the file; hidden when it is sound
    QCheckBox *m_rewrite = nullptr;
    std::shared_ptr<const RewrittenMain>
        m_rewritten; ///< of a broken file; signed only when m_rewrite is ticked
    QLabel *m_next = nullptr;
    KeyField *m_key = nullptr;
    PlaceField *m_place = nullptr;
    QPlainTextEdit *m_opinion = nullptr;
    QProgressBar *m_progress = nullptr;
    QTimer *m_patience = nullptr;
    bool m_loaded = false;
    bool m_intact = false;
    bool m_isPdf = false;
};

}
