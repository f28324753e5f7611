namespace Framing;

/// <summary>Adds layers to a document. Implementations are thread-safe and return a new document.</summary>
public interface IAnnotator
{
    /// <summary>The document with this annotator's layers added.</summary>
    Document Annotate(Document document);
}
