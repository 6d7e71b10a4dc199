// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pdf/worker/PdfBytes.h"

namespace chauban::test {

QByteArray pdfOf(const QList<QByteArray> &objects)
{
    QByteArray pdf = "%PDF-1.7\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + "xref\n0 " + count + '\n' + table + "trailer\n<< /Size " + count
        + " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

QByteArray streamObject(const QByteArray &dictionaryEntries, const QByteArray &data)
{
    return "<< " + dictionaryEntries + " /Length " + QByteArray::number(data.size()) + " >>\nstream\n" + data
        + "\nendstream";
}

QByteArray pagesPdf(int count,
    const QByteArray &box,
    const QByteArray &content,
    const QByteArray &resources,
    const QList<QByteArray> &further,
    const QByteArray &pageEntries)
{
    QList<QByteArray> objects = {"<< /Type /Catalog /Pages 2 0 R >>",
        QByteArray(),
        streamObject({}, content),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>",
        "<< /Font << /F 4 0 R >> " + resources + " >>"};
    while (objects.size() < 9)
        objects << "null";
    objects += further;
    QByteArray kids;
    for (int i = 0; i < count; ++i) {
        objects << "<< /Type /Page /Parent 2 0 R /MediaBox " + box + " /Contents 3 0 R /Resources 5 0 R "
                + pageEntries + " >>";
        kids += QByteArray::number(objects.size()) + " 0 R ";
    }
    objects[1] = "<< /Type /Pages /Count " + QByteArray::number(count) + " /Kids [ " + kids + "] >>";
    return pdfOf(objects);
}

QByteArray endlessForms()
{
    QList<QByteArray> forms;
    for (int level = 0; level < 20; ++level) {
        const QByteArray next = QByteArray::number(10 + level + 1);
        const QByteArray resources = level < 19 ? "/XObject << /X " + next + " 0 R >>" : QByteArray();
        forms << streamObject(
            "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << " + resources + " >>",
            level < 19 ? QByteArray("/X Do ").repeated(10) : QByteArray("0 0 1 1 re f"));
    }
    return pagesPdf(1, "[0 0 595 842]", "/X Do", "/XObject << /X 10 0 R >>", forms);
}

}
