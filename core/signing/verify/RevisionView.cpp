// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/verify/RevisionView.h"

#include "core/base/Sha256.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFXRefEntry.hh>

namespace chauban::verify {

RevisionView::RevisionView() = default;
RevisionView::~RevisionView() = default;

std::unique_ptr<RevisionView> RevisionView::open(QByteArrayView bytes, Reading reading, bool *encrypted)
{
    auto view = std::unique_ptr<RevisionView>(new RevisionView);
    view->m_bytes = bytes;
    try {
        view->m_document = std::make_unique<QPDF>();
        view->m_document->setSuppressWarnings(true);
        view->m_document->setAttemptRecovery(reading == Reading::Repaired);
        view->m_document->processMemoryFile("", bytes.data(), static_cast<size_t>(bytes.size()));
        for (const auto &[object, entry] : view->m_document->getXRefTable()) {
            if (entry.getType() == 1)
                view->m_objects[object.getObj()] = {entry.getOffset(), 0, 0, object.getGen()};
            else if (entry.getType() == 2)
                view->m_objects[object.getObj()]
                    = {0, entry.getObjStreamNumber(), entry.getObjStreamIndex(), 0};
        }
        if (!view->m_document->getRoot().isDictionary())
            return nullptr;
    } catch (const QPDFExc &error) {
        if (encrypted)
            *encrypted
                = error.getErrorCode() == qpdf_e_password || error.getErrorCode() == qpdf_e_unsupported;
        return nullptr;
    } catch (const std::exception &) {
        return nullptr;
    }
    return view;
}

QPDFObjectHandle RevisionView::object(int id) const
{
    const auto found = m_objects.find(id);
    if (found == m_objects.end())
        return QPDFObjectHandle::newNull();
    return m_document->getObjectByID(id, found->second.generation);
}

std::string normalForm(const QPDFObjectHandle &object)
{
    QPDFObjectHandle handle = object;
    try {
        if (!handle.isStream())
            return handle.unparseResolved();
        const auto data = handle.getRawStreamData();
        const QByteArrayView view(
            reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
        return handle.getDict().unparse() + Sha256::of(view).bytes.toHex().toStdString();
    } catch (const std::exception &) {
        return "damaged";
    }
}

std::string RevisionView::normalForm(int id) const
{
    return verify::normalForm(object(id));
}

int idOf(const QPDFObjectHandle &object)
{
    QPDFObjectHandle handle = object;
    return handle.isIndirect() ? handle.getObjectID() : 0;
}

}
