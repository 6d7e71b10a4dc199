// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/hazard/SigningHazards.h"
#include "ui/list/ListScreen.h"
#include "workflow/signing/SigningFolder.h"

namespace chauban {

class FolderBar;
struct BatchRow;

/// The papers that wait for the viewer's signature, and the reader in which each is seen before it is agreed to.
///
/// | key in the list       | does                                             |
/// |-----------------------|--------------------------------------------------|
/// | Space, Enter          | agrees to the paper that is seen; the next comes |
/// | Shift+Space           | keeps it back; the next comes                    |
/// | Ctrl+Space            | agrees, also from the pages                      |
/// | Ctrl+Shift+Enter      | asks for signing all that was agreed to          |
class FolderList final : public ListScreen
{
    Q_OBJECT

public:
    explicit FolderList(const Workplace &workplace, QWidget *parent = nullptr);

    void arrive(const Route &route) override;
    void refresh() override;
    const SigningFolder &folder() const { return m_folder; }
    void goToPaper(const DocumentId &document);

Q_SIGNALS:
    void signAsked(const QList<chauban::BatchRow> &rows);

protected:
    LineQuery query() const override;
    Words emptyWords() const override;
    QJsonObject filterState() const override { return {}; }
    void setFilterState(const QJsonObject &) override { }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void readPapers();
    /// Looks for what should be seen before signing, one paper after the other.
    void examine(int visit);
    void tellHazards();
    void takePapers(const QList<ListLine> &lines);
    /// Notes that the shown pages were seen.
    void look();
    const ListLine *current() const;
    bool isShown(const ListLine &line) const;
    void agree();
    void keepBack();
    void goOn();
    void renew();
    void askForSigning();

    SigningFolder m_folder;
    QHash<DocumentId, Document> m_documents; ///< of the folder's papers
    QHash<Sha256, QList<SigningHazard>> m_hazards; ///< of contents that were examined
    FolderBar *m_bar;
    QTimer *m_looking; ///< while pages are still being drawn
    int m_visit = 0; ///< rises with every reading of the papers; earlier answers are dropped
};

}
