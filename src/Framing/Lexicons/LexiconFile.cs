namespace Framing.Lexicons;

/// <summary>Reading the bytes of a file that a user writes in YAML, within bounds.</summary>
internal static class LexiconFile
{
    public const int MaxBytes = 4 * 1024 * 1024;

    /// <summary>The file's bytes; <paramref name="kind"/> names for the user what was expected.</summary>
    public static byte[] Load(string path, string kind = "a lexicon")
    {
        try
        {
            using FileStream stream = File.OpenRead(path);
            byte[] buffer = new byte[MaxBytes + 1];
            int length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            if (length > MaxBytes)
                throw new InputException($"{path}: the file is larger than {MaxBytes / 1024 / 1024} MB; expected {kind} in YAML.");
            return buffer[..length];
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException($"{path}: there is no such file; expected {kind} in YAML.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InputException($"{path}: the file can't be read ({e.Message.TrimEnd('.')}); expected {kind} in YAML.", e);
        }
    }
}
