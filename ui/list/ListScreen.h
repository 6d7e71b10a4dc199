// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/list/LineModel.h"
#include "ui/list/PickBar.h"
#include "ui/workplace/Screen.h"

#include <QJsonObject>

class QLabel;
class QSplitter;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace chauban {

class CardList;
class DocumentPanel;
class FlowLayout;
class LineView;
class ReadMarks;

/// A list and the document that is current in it.
///
/// | width of the window at 100 %  | shown                                                           |
/// |-------------------------------|-----------------------------------------------------------------|
/// | 1000 and more                 | the list beside the reader                                      |
/// | less                          | the list, or the reader with a way back                         |
///
/// A register shows its table alone until a document is opened; then its lines stand as cards beside the reader.
/// After an act on the document the next line of the same list is current.
class ListScreen : public Screen
{
    Q_OBJECT

public:
    ~ListScreen() override;

    void arrive(const Route &route) override;
    void refresh() override;

    /// What else can be done with all picked lines.
    void addBatchAct(const BatchAct &act);
    /// Writes the picked lines as a table for spreadsheets; a notice tells how it went.
    void exportPicked(const QString &path);
    LineModel &lines() const { return *m_lines; }
    /// The view that is in front: cards, or the register's table.
    LineView *view() const;
    DocumentPanel *panel() const { return m_panel; }
    /// Shows the current line's document, or the list alone again.
    void setReading(bool reading);

protected:
    struct Frame
    {
        QString name; ///< under which widths and views are remembered: "inbox-to-do"
        QString title;
        bool cardsOnly = true; ///< else the reader comes on demand
    };
    struct Words
    {
        QString icon, title, hint;
    };

    ListScreen(const Workplace &workplace, const Frame &frame, QWidget *parent);
    /// Asks the list anew with the filters that are set.
    void apply();
    /// What the filters ask for.
    virtual LineQuery query() const = 0;
    /// What is said of a list in which there is nothing.
    virtual Words emptyWords() const = 0;
    virtual QJsonObject filterState() const = 0;
    virtual void setFilterState(const QJsonObject &state) = 0;
    /// A route may set filters.
    virtual void follow(const Route &) { }

    FlowLayout &filters() const { return *m_filters; }
    QWidget *headerRow() const { return m_header; }
    CardList &cards() const { return *m_cards; }
    void setTable(LineView *table);
    ReadMarks &marks() const { return m_marks; }

    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *listPane();
    QWidget *readerPane();
    void wire(LineView *view);
    void arrange();
    void orderTabs();
    void showCount();
    void showCurrent();
    void keepToForm();
    void tellKept();
    void read(bool read);
    void goTo(DocumentId document);
    void goOn(const DocumentId &acted);
    void chooseExport();
    LineContext context() const;

    const Frame m_frame;
    ReadMarks &m_marks;
    LineModel *m_lines;
    QSplitter *m_splitter = nullptr;
    QWidget *m_listPane = nullptr, *m_readerPane = nullptr, *m_back = nullptr, *m_header = nullptr,
            *m_filterPane = nullptr;
    int m_listWidth = 0; ///< pixels, beside the reader
    QLabel *m_count = nullptr;
    FlowLayout *m_filters = nullptr;
    PickBar *m_batch = nullptr;
    QStackedWidget *m_stack = nullptr;
    CardList *m_cards = nullptr;
    LineView *m_table = nullptr;
    QWidget *m_empty = nullptr;
    DocumentPanel *m_panel = nullptr;
    QTimer *m_showing, *m_dwelling;
    std::shared_ptr<const WorkingCalendar> m_calendar; ///< null until it was asked for
    TaskId m_shownTask; ///< for which the panel shows its document
    DocumentId m_asked; ///< by a route, until it has come
    DocumentId m_apart; ///< shown for a route though the list does not hold it
    bool m_started = false;
    bool m_reading = false;
    bool m_taken = false; ///< the person went to the current line themselves, and was not shown it yet
};

}
