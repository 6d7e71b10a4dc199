// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/acts/ActPanel.h"

#include <QMap>

class QCheckBox;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace chauban {

class Chain;
class WordsField;
enum class DocumentKind;
struct Step;

/// Submits a paper to its chain: which chain, the steps on its way, and for each step that asks for it which
/// leader; or brings a returned paper back, for which nothing is chosen anew.
class SubmitPanel final : public ActPanel
{
    Q_OBJECT

public:
    SubmitPanel(ActKind kind, const Workplace &workplace, const DocumentView &view, QWidget *parent);
    ~SubmitPanel() override;

protected:
    void perform() override;
    QJsonObject draft() const override;
    void restore(const QJsonObject &typed) override;

private:
    void askChains();
    void addWay();
    void showWay();
    void addLeader(const Step &step, int order);
    QList<QPair<QString, QString>> leadersFor(const Step &step) const;
    void review();

    ActOffer m_offer;
    QList<Chain> m_chains;
    QJsonObject m_restored;
    QComboBox *m_chain = nullptr;
    QWidget *m_way = nullptr;
    QMap<QString, QComboBox *> m_leaders; ///< by step
    QCheckBox *m_closesReplied = nullptr;
};

}
