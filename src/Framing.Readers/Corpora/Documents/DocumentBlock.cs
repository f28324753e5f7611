namespace Framing.Corpora.Documents;

/// <summary>A paragraph of a document, or a row of a table with a tab between its cells.</summary>
/// <param name="Text">Its words; paragraphs within a cell are parted by blank lines.</param>
/// <param name="Level">How high a heading it is: 1 is the highest, 0 is none.</param>
/// <param name="EndsSection">Whether a section of pages ends with it.</param>
internal readonly record struct DocumentBlock(string Text, int Level = 0, bool EndsSection = false);
