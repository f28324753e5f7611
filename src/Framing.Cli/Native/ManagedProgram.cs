using System.Runtime.InteropServices;

namespace Framing.Cli.Native;

/// <summary>The managed program beside the native one.</summary>
internal static partial class ManagedProgram
{
    private const string Name = "Framing.Cli.dll";

    /// <summary>
    /// Goes on as the managed program, with the same arguments. It takes the place of this one in the very process: input, output, signals and the
    /// exit code are its own, and nothing is passed on.
    /// </summary>
    /// <exception cref="InputException">It is not there, or no runtime for it is.</exception>
    public static void Become(string[] args, string what)
    {
        string program = Path.Combine(AppContext.BaseDirectory, Name);
        if (!File.Exists(program))
            throw new InputException($"{what} needs '{Name}', which is not in '{AppContext.BaseDirectory}'. Install the tool again.");
        string host = Host(Environment.GetEnvironmentVariable, File.Exists) ?? throw new InputException(
            $"{what} needs the .NET runtime, and there is no 'dotnet'. Install .NET {Environment.Version.Major}, or tell its folder in DOTNET_ROOT.");
        // The list of arguments ends where there is none.
        _ = Execute(host, [host, program, .. args, null]);
        throw new InputException($"{what} needs the .NET runtime, and '{host}' can't be started ({Marshal.GetLastPInvokeErrorMessage()}).");
    }

    /// <summary>The program that runs managed ones: where the environment tells, else on the path, else where installers put it.</summary>
    internal static string? Host(Func<string, string?> variable, Func<string, bool> exists)
    {
        string[] path = (variable("PATH") ?? "").Split(Path.PathSeparator);
        string?[] folders = [variable("DOTNET_ROOT"), .. path, "/usr/share/dotnet", "/usr/lib/dotnet", "/usr/local/share/dotnet"];
        return folders.Where(folder => !string.IsNullOrEmpty(folder)).Select(folder => Path.Combine(folder!, "dotnet")).Prepend(variable("DOTNET_HOST_PATH"))
            .FirstOrDefault(file => !string.IsNullOrEmpty(file) && exists(file));
    }

    [LibraryImport("libc", EntryPoint = "execv", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Execute(string path, string?[] arguments);
}
